"""Signs the bundles of the policies with keys made here, reads the signatures without Editto, and has `editto verify` refuse what was not signed.

    signatures.py EDITTO WORKSPACE    the built command, and a folder with policies/
"""

import base64
import copy
import gzip
import hashlib
import hmac
import io
import json
import pathlib
import random
import subprocess
import sys
import tarfile
import tempfile

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, NoEncryption, PrivateFormat, PublicFormat

BUNDLE = "asst-lodi/social-media/opa-bundle.tar.gz"
wrong = []


def expect(what, holds):
    """Notes what does not hold."""
    if not holds:
        wrong.append(what)


def private(key, form=PrivateFormat.PKCS8, encryption=NoEncryption()):
    return key.private_bytes(Encoding.PEM, form, encryption)


def public(key, form=PublicFormat.SubjectPublicKeyInfo):
    return key.public_key().public_bytes(Encoding.PEM, form)


def packed(files):
    """A bundle as Editto writes it: a tar archive without owner and time, stored by gzip."""
    archive = b""
    for name, content in files:
        header = bytearray(512)
        for place, field in [(0, name.encode()), (100, b"0000644"), (108, b"0000000"), (116, b"0000000"), (124, b"%011o" % len(content)),
                             (136, b"00000000000"), (148, b"        0"), (257, b"ustar\0" + b"00")]:
            header[place : place + len(field)] = field
        header[148:156] = b"%06o\0 " % sum(header)
        archive += bytes(header) + content + bytes(-len(content) % 512)
    return gzip.compress(archive + bytes(1024), 0, mtime=0)


def unpacked(bundle):
    with tarfile.open(fileobj=io.BytesIO(bundle)) as files:
        return [(member.name, files.extractfile(member).read()) for member in files]


def digest(name, content):
    """The digest that the documentation of OPA asks for."""
    if name.split("/")[-1] in (".manifest", "data.json"):
        content = json.dumps(json.loads(content), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    return hashlib.sha256(content).hexdigest()


class Desk:
    """A folder with keys and bundles, and the command."""

    def __init__(self, editto, workspace, folder):
        self.editto, self.workspace, self.folder = editto, workspace, pathlib.Path(folder)

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return path

    def run(self, *arguments):
        return subprocess.run([self.editto, *map(str, arguments), "--language", "en"], capture_output=True, text=True, cwd=self.workspace)

    def built(self, key, out="site"):
        return self.run("build", "--date", "2026-01-01", "--only", "opa", "--out", self.folder / out, *(["--sign", key] if key else []))

    def refused(self, what, result, status, words):
        """A command ends with a status and one sentence in which words stand."""
        lines = [line for line in result.stderr.splitlines() if line.startswith("editto: ")]
        isSo = result.returncode == status and len(lines) == 1 and words in lines[0] and not result.stdout
        expect(f"{what}: {result.returncode} {result.stdout}{result.stderr[-300:]}", isSo)


def signs(desk, kind, key, form):
    """A key signs, the signature is right without Editto too, and what was not signed is refused. Gives the signed bundle."""
    pem = desk.file(f"{kind}.pem", private(key, form))
    result = desk.built(pem, kind)
    expect(f"{kind}: {result.stderr}", result.returncode == 0)
    bundle = (desk.folder / kind / BUNDLE).read_bytes()
    files = unpacked(bundle)
    expect(f"{kind}: our packing", gzip.decompress(packed(files)) == gzip.decompress(bundle))
    signatures = json.loads(dict(files)[".signatures.json"])
    (token,) = signatures["signatures"]
    algorithm = "ES256" if isinstance(key, ec.EllipticCurvePrivateKey) else "RS256"
    expect(f"{kind}: header", jwt.get_unverified_header(token) == {"alg": algorithm})
    payload = jwt.decode(token, public(key), algorithms=[algorithm])
    listed = [
        {"name": name, "hash": digest(name, content), "algorithm": "SHA-256"} for name, content in files if name != ".signatures.json"
    ]
    expect(f"{kind}: digests", payload == {"files": listed} and len(listed) == 3)
    result = desk.run("verify", desk.folder / kind / BUNDLE, "--key", desk.file(f"{kind}-public.pem", public(key)))
    expect(f"{kind}: {result}", result.returncode == 0 and algorithm in result.stdout and "decide.rego" in result.stdout)
    return bundle


def damaged(bundle, count=60):
    """Bundles with one byte changed, in which the archive itself is whole."""
    archive, places = bytearray(gzip.decompress(bundle)), random.Random(1)
    for _ in range(count):
        place = places.randrange(len(archive))
        archive[place] ^= 0x40
        yield place, gzip.compress(bytes(archive), 0, mtime=0)
        archive[place] ^= 0x40


def token(key, algorithm, payload, header=None):
    """A token signed by pyjwt."""
    return jwt.encode(payload, key, algorithm=algorithm, headers=header)


def tampered(key, bundle):
    """Changed bundles, each with the words of its refusal; None where it is still the signed one."""
    files = unpacked(bundle)
    names = [name for name, _ in files]
    contents = dict(files)
    signature = json.loads(contents[".signatures.json"])["signatures"][0]
    head, payload, sign = signature.split(".")
    claims = jwt.decode(signature, options={"verify_signature": False})
    algorithm = jwt.get_unverified_header(signature)["alg"]
    other = private(ec.generate_private_key(ec.SECP256R1()) if algorithm == "ES256" else rsa.generate_private_key(65537, 2048))

    def changed(**new):
        return packed([(name, new.get(name.split("/")[-1].strip(".").split(".")[0], contents[name])) for name in names])

    def signed_by(*tokens):
        return changed(signatures=json.dumps({"signatures": tokens}).encode())

    def encoded(value):
        return base64.urlsafe_b64encode(value).rstrip(b"=").decode()

    fewer, renamed, hashed = (copy.deepcopy(claims) for _ in range(3))
    fewer["files"].pop()
    renamed["files"][2]["name"] = "editto/other.rego"
    hashed["files"][0]["algorithm"] = "MD5"
    data = json.loads(contents["data.json"])
    data["editto"]["policy"]["rules"][0]["modality"] = "permission"
    middle = len(bundle) // 2
    public_pem = public(key)
    secret = f"{encoded(json.dumps({'alg': 'HS256'}).encode())}.{payload}"
    forged = secret + "." + encoded(hmac.new(public_pem, secret.encode(), hashlib.sha256).digest())
    pem = private(key)
    return {
        "as it is, packed anew": (packed(files), None),
        "data with other blanks": (changed(data=json.dumps(json.loads(contents["data.json"]), indent=7).encode()), None),
        "in another order": (packed(files[::-1]), None),
        "not signed": (packed(files[:-1]), "is not signed"),
        "a file more": (packed([*files, ("editto/more.rego", b"package editto")]), "holds “editto/more.rego”, which was not signed"),
        "a file less": (packed([file for file in files if file[0] != "data.json"]), "“data.json”, which was signed, is not in it"),
        "a rule changed": (changed(data=json.dumps(data).encode()), "“data.json” is not the file that was signed"),
        "data that is no JSON": (changed(data=contents["data.json"][:-3]), "“data.json” is not the file"),
        "data with a member twice": (changed(data=b'{"editto": 1, ' + contents["data.json"].lstrip()[1:]), "“data.json” is not the file"),
        "a byte of the program changed": (changed(decide=contents["editto/decide.rego"] + b"\n"), "“editto/decide.rego” is not the file"),
        "the manifest changed": (changed(manifest=b"{}"), "“.manifest” is not the file"),
        "a byte of the archive changed": (bundle[:middle] + bytes([bundle[middle] ^ 1]) + bundle[middle + 1 :], "its bytes were changed"),
        "cut short": (bundle[:-100], "its bytes were changed"),
        "something behind": (bundle + b"\0", "its bytes were changed"),
        "empty": (b"", "its bytes were changed"),
        "compressed": (gzip.compress(gzip.decompress(bundle)), "it is compressed"),
        "a file twice": (packed([*files, files[1]]), "its bytes were changed"),
        "a path upwards": (packed([*files, ("../data.json", b"{}")]), "its bytes were changed"),
        "the token of another key": (signed_by(token(other, algorithm, claims)), "was not made with the key"),
        "the digests changed": (signed_by(f"{head}.{encoded(json.dumps(fewer).encode())}.{sign}"), "was not made with the key"),
        "no signature in the token": (signed_by(f"{head}.{payload}."), "was not made with the key"),
        "half a signature": (signed_by(f"{head}.{payload}.{encoded(base64.urlsafe_b64decode(sign + '==')[:-1])}"), "was not made with the key"),
        "without algorithm": (signed_by(token(None, "none", claims)), "says the algorithm “none”"),
        "the public key as a secret": (signed_by(forged), "says the algorithm “HS256”"),
        "longer digests": (signed_by(token(pem, algorithm[:-3] + "512", claims)) if algorithm == "RS256" else None, "says the algorithm “RS512”"),
        "two tokens": (signed_by(signature, signature), "does not have the form"),
        "no token": (signed_by(), "does not have the form"),
        "no JSON": (changed(signatures=b"signed"), "does not have the form"),
        "a token of two parts": (signed_by(f"{head}.{payload}"), "does not have the form"),
        "padding": (signed_by(signature + "="), "does not have the form"),
        "an extension that must be understood": (signed_by(token(pem, algorithm, claims, {"crit": ["b64"], "b64": True})), "does not have the form"),
        "signed for fewer files": (signed_by(token(pem, algorithm, fewer)), "which was not signed"),
        "signed for another file": (signed_by(token(pem, algorithm, renamed)), "which was not signed"),
        "signed by a weak digest": (signed_by(token(pem, algorithm, hashed)), "does not have the form"),
        "signed twice for a file": (signed_by(token(pem, algorithm, {"files": claims["files"] * 2})), "does not have the form"),
        "signed for nothing": (signed_by(token(pem, algorithm, {"scope": "write"})), "does not have the form"),
    }


def keys_are_refused(desk, bundle):
    """Keys that are none, each with the words of its refusal."""
    p256, p384, short = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP384R1()), rsa.generate_private_key(65537, 1024)
    edwards, password = ed25519.Ed25519PrivateKey.generate(), BestAvailableEncryption(b"x")
    lines = private(p256).split(b"\n")
    cases = {
        "public": (public(p256), "holds no private key"),
        "ed25519": (private(edwards), "of the kind ED25519"),
        "p384": (private(p384), "on the curve P-384"),
        "short": (private(short), "has 1024 bits"),
        "encrypted": (private(p256, encryption=password), "has a password"),
        "encrypted-traditional": (private(p256, PrivateFormat.TraditionalOpenSSL, password), "has a password"),
        "text": (b"a key", "is no key in PEM"),
        "empty": (b"", "is no key in PEM"),
        "damaged": (b"\n".join(lines[:2] + lines[3:]), "is damaged"),
    }
    for name, (pem, words) in cases.items():
        desk.refused(f"sign {name}", desk.built(desk.file(f"no-{name}.pem", pem), f"out-{name}"), 2, words)
        expect(f"{name}: nothing is published", not (desk.folder / f"out-{name}").exists())
    desk.refused("sign, no file", desk.built(desk.folder / "none.pem", "out-none"), 2, "cannot be read")
    key = desk.file("p256.pem", private(p256))
    desk.refused("nothing to sign", desk.run("build", "--only", "html", "--out", desk.folder / "out", "--sign", key), 2, "add opa to --only")
    cases = {
        "private": (private(p256), "holds no public key of the form needed"),
        "ed25519": (public(edwards), "of the kind ED25519"),
        "p384": (public(p384), "on the curve P-384"),
        "short": (public(short), "has 1024 bits"),
        "encrypted": (private(p256, encryption=password), "with a password"),
        "text": (b"a key", "is no public key in PEM"),
        "damaged": (b"\n".join(public(p256).split(b"\n")[:1] + public(p256).split(b"\n")[2:]), "is damaged"),
    }
    for name, (pem, words) in cases.items():
        desk.refused(f"verify {name}", desk.run("verify", bundle, "--key", desk.file(f"no-{name}.pem", pem)), 2, words)
    desk.refused("verify, no bundle", desk.run("verify", desk.folder / "none", "--key", key), 2, "holds no public key")
    good = desk.file("p256-public.pem", public(p256))
    desk.refused("verify, no bundle", desk.run("verify", desk.folder / "none", "--key", good), 2, "cannot be read")


def main(editto, workspace):
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(editto, workspace, folder)
        keys = {
            "es256": (ec.generate_private_key(ec.SECP256R1()), PrivateFormat.PKCS8),
            "es256-traditional": (ec.generate_private_key(ec.SECP256R1()), PrivateFormat.TraditionalOpenSSL),
            "rs256": (rsa.generate_private_key(65537, 2048), PrivateFormat.PKCS8),
            "rs256-traditional": (rsa.generate_private_key(65537, 3072), PrivateFormat.TraditionalOpenSSL),
        }
        bundles = {kind: signs(desk, kind, *key) for kind, key in keys.items()}
        count = 0
        for kind in ("es256", "rs256"):
            other = "rs256" if kind == "es256" else "es256"
            result = desk.run("verify", desk.folder / kind / BUNDLE, "--key", desk.folder / f"{other}-public.pem")
            desk.refused(f"{kind} by a key of another kind", result, 1, f"says the algorithm “{kind.upper()}”")
            result = desk.run("verify", desk.folder / kind / BUNDLE, "--key", desk.folder / f"{kind}-traditional-public.pem")
            desk.refused(f"{kind} by another key", result, 1, "was not made with the key")
            for what, (bundle, words) in tampered(keys[kind][0], bundles[kind]).items():
                if bundle is None:
                    continue
                count += 1
                result = desk.run("verify", desk.file("bundle.tar.gz", bundle), "--key", desk.folder / f"{kind}-public.pem")
                if words is None:
                    expect(f"{kind}, {what}: {result}", result.returncode == 0)
                else:
                    desk.refused(f"{kind}, {what}", result, 1, words)
        for place, bundle in damaged(bundles["es256"]):
            count += 1
            result = desk.run("verify", desk.file("bundle.tar.gz", bundle), "--key", desk.folder / "es256-public.pem")
            desk.refused(f"byte {place}", result, 1, "is not to be trusted")
        desk.built(desk.folder / "rs256.pem", "again")
        expect("RS256 gives the same bytes", (desk.folder / "again" / BUNDLE).read_bytes() == bundles["rs256"])
        desk.built(desk.folder / "es256.pem", "again")
        expect("all but the signature is the same", unpacked((desk.folder / "again" / BUNDLE).read_bytes())[:-1] == unpacked(bundles["es256"])[:-1])
        desk.built(None, "plain")
        expect("a signed bundle is the bundle with a signature", unpacked((desk.folder / "plain" / BUNDLE).read_bytes()) == unpacked(bundles["rs256"])[:-1])
        keys_are_refused(desk, desk.folder / "es256" / BUNDLE)
    print("\n".join(wrong[:5]), end="\n" if wrong else "")
    print(f"{'not ' if wrong else ''}ok -- bundles are signed by {len(keys)} keys, and of {count} changed ones those that were not signed are refused")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
