import CCrypto

/// How something is signed.
///
/// Source: RFC 7518 «JSON Web Algorithms», §3.3 and §3.4.
package enum SignatureAlgorithm: String, Sendable, CaseIterable {
  /// ECDSA over P-256 with SHA-256; a signature is another one each time.
  case es256 = "ES256"
  /// RSA, PKCS #1 v1.5, with SHA-256; of at least 2048 bits.
  case rs256 = "RS256"
}

/// Why bytes are no key to sign or to verify with.
package struct KeyFault: Error, Equatable {
  /// What is wrong.
  package enum Reason: String, CaseIterable {
    /// There is no PEM in them.
    case notPEM = "not-pem"
    /// The key has a password.
    case encrypted
    /// It is the public key, or a certificate, where the private one is needed; or the reverse.
    case otherHalf = "other-half"
    /// It cannot be read.
    case damaged
    /// It is neither EC nor RSA: `detail` is what it is.
    case kind
    /// It is EC on another curve: `detail` is which.
    case curve
    /// It is RSA with fewer bits: `detail` is how many.
    case short
  }

  package let reason: Reason
  package let detail: String

  init(_ reason: Reason, _ detail: String = "") {
    self.reason = reason
    self.detail = detail
  }
}

/// A private key, by which bytes are signed.
///
/// Sources: RFC 7468 (PEM), RFC 7515 (JSON Web Signature) for the form of signatures.
package final class SigningKey: Sendable {
  private let key: Key
  package var algorithm: SignatureAlgorithm { key.algorithm }

  /// - Parameter pem: A private key without password in PEM: PKCS #8, or the older forms of EC and RSA.
  package init(pem: [UInt8]) throws(KeyFault) {
    let labels = try PEM.labels(pem)
    guard labels.contains(where: { $0.hasSuffix("PRIVATE KEY") }) else { throw KeyFault(.otherHalf) }
    key = try Key(pem) { PEM_read_bio_PrivateKey($0, nil, noPassword, nil) }
  }

  /// The signature of bytes, as a JSON Web Signature has it.
  package func sign(_ bytes: [UInt8]) -> [UInt8] {
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    var count = 0
    guard EVP_DigestSignInit(context, nil, EVP_sha256(), nil, key.pointer) == 1,
      EVP_DigestSign(context, nil, &count, bytes, bytes.count) == 1
    else { preconditionFailure("A key of a known kind signs.") }
    let most = count
    let signature = [UInt8](unsafeUninitializedCapacity: most) { buffer, initialized in
      guard EVP_DigestSign(context, buffer.baseAddress, &count, bytes, bytes.count) == 1 else {
        preconditionFailure("A key of a known kind signs.")
      }
      initialized = count
    }
    return algorithm == .es256 ? ECDSASignature.joined(der: signature) : signature
  }
}

/// A public key, by which signatures are verified.
package final class VerifyingKey: Sendable {
  private let key: Key
  package var algorithm: SignatureAlgorithm { key.algorithm }

  /// - Parameter pem: A public key in PEM (`PUBLIC KEY`).
  package init(pem: [UInt8]) throws(KeyFault) {
    let labels = try PEM.labels(pem)
    guard labels.contains("PUBLIC KEY") else { throw KeyFault(labels.contains { $0.hasSuffix("KEY") } ? .otherHalf : .notPEM) }
    key = try Key(pem) { PEM_read_bio_PUBKEY($0, nil, noPassword, nil) }
  }

  /// Whether a signature, in the form of a JSON Web Signature, is one of these bytes by the other half of the key.
  package func isValid(_ signature: [UInt8], of bytes: [UInt8]) -> Bool {
    guard let signature = algorithm == .es256 ? ECDSASignature.der(joined: signature) : signature else { return false }
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    return EVP_DigestVerifyInit(context, nil, EVP_sha256(), nil, key.pointer) == 1
      && EVP_DigestVerify(context, signature, signature.count, bytes, bytes.count) == 1
  }
}

/// A key of libcrypto of a kind that signs here. Once made it is only read, also by several at a time.
private final class Key: @unchecked Sendable {
  let pointer: OpaquePointer
  let algorithm: SignatureAlgorithm

  init(_ pem: [UInt8], _ read: (OpaquePointer?) -> OpaquePointer?) throws(KeyFault) {
    let pointer = pem.withUnsafeBytes { bytes in
      let source = BIO_new_mem_buf(bytes.baseAddress, Int32(clamping: bytes.count))
      defer { BIO_free(source) }
      return read(source)
    }
    guard let pointer else { throw KeyFault(.damaged) }
    do throws(KeyFault) { algorithm = try Self.algorithm(pointer) } catch {
      EVP_PKEY_free(pointer)
      throw error
    }
    self.pointer = pointer
  }

  deinit { EVP_PKEY_free(pointer) }

  private static func algorithm(_ key: OpaquePointer) throws(KeyFault) -> SignatureAlgorithm {
    if EVP_PKEY_is_a(key, "EC") == 1 {
      let curve = group(key)
      guard curve == "prime256v1" else {
        throw KeyFault(.curve, curve == "secp384r1" ? "P-384" : curve == "secp521r1" ? "P-521" : curve)
      }
      return .es256
    }
    guard EVP_PKEY_is_a(key, "RSA") == 1 else {
      throw KeyFault(.kind, EVP_PKEY_get0_type_name(key).map { String(cString: $0) } ?? "?")
    }
    guard EVP_PKEY_get_bits(key) >= 2048 else { throw KeyFault(.short, "\(EVP_PKEY_get_bits(key))") }
    return .rs256
  }

  private static func group(_ key: OpaquePointer) -> String {
    var name = [CChar](repeating: 0, count: 80)
    var count = 0
    guard EVP_PKEY_get_group_name(key, &name, name.count, &count) == 1 else { return "?" }
    return String(decoding: name.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// No password: libcrypto would ask for one at the terminal.
private func noPassword(
  _: UnsafeMutablePointer<CChar>?, _: Int32, _: Int32, _: UnsafeMutableRawPointer?
) -> Int32 { -1 }

private enum PEM {
  /// What the parts of the text are called; refuses none at all, and an encrypted key.
  static func labels(_ bytes: [UInt8]) throws(KeyFault) -> [String] {
    var labels: [String] = []
    let begin = Array("-----BEGIN ".utf8)
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where line.starts(with: begin) {
      labels.append(String(decoding: line.dropFirst(begin.count).prefix { $0 != UInt8(ascii: "-") }, as: UTF8.self))
    }
    guard !labels.isEmpty else { throw KeyFault(.notPEM) }
    let isEncrypted = bytes.split(separator: 0x0A).contains { $0.starts(with: "Proc-Type: 4,ENCRYPTED".utf8) }
    guard !isEncrypted, !labels.contains("ENCRYPTED PRIVATE KEY") else { throw KeyFault(.encrypted) }
    return labels
  }
}

/// The two forms of a signature by ECDSA: two numbers of 32 bytes one after another, and DER.
///
/// Sources: RFC 7518, §3.4; RFC 3279, §2.2.3.
private enum ECDSASignature {
  private static let size = 32

  static func joined(der: [UInt8]) -> [UInt8] {
    var start: UnsafePointer<UInt8>? = nil
    let signature = der.withUnsafeBufferPointer { buffer in
      start = buffer.baseAddress
      return d2i_ECDSA_SIG(nil, &start, buffer.count)
    }
    defer { ECDSA_SIG_free(signature) }
    var joined = [UInt8](repeating: 0, count: 2 * size)
    joined.withUnsafeMutableBufferPointer { buffer in
      _ = BN_bn2binpad(ECDSA_SIG_get0_r(signature), buffer.baseAddress, Int32(size))
      _ = BN_bn2binpad(ECDSA_SIG_get0_s(signature), buffer.baseAddress.map { $0 + size }, Int32(size))
    }
    return joined
  }

  static func der(joined: [UInt8]) -> [UInt8]? {
    guard joined.count == 2 * size, let signature = ECDSA_SIG_new() else { return nil }
    defer { ECDSA_SIG_free(signature) }
    let numbers = joined.withUnsafeBufferPointer { buffer in
      (BN_bin2bn(buffer.baseAddress, Int32(size), nil), BN_bin2bn(buffer.baseAddress.map { $0 + size }, Int32(size), nil))
    }
    guard ECDSA_SIG_set0(signature, numbers.0, numbers.1) == 1 else { return nil }
    var der: [UInt8] = Array(repeating: 0, count: 80)
    let count = der.withUnsafeMutableBufferPointer { buffer in
      var start = buffer.baseAddress
      return i2d_ECDSA_SIG(signature, &start)
    }
    return count > 0 ? Array(der.prefix(Int(count))) : nil
  }
}
