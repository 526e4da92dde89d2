#!/bin/sh
# What somebody may not do, and where it says so: prohibitions.sh rules.json ACTOR
#
# A rule on a broad term covers the narrower ones, so the actor is looked up with every term above it.
set -eu
exec jq -r --arg who "$2" '
  .vocabulary as $terms
  | def above: ., ($terms[.].broader // [] | .[] | above);
    [$who | above] as $actors
  | .rules[]
  | select(.modality == "prohibition" and any(.who[]; IN($actors[])))
  | [.provision, .action, (.what | join(" ")), (.then | map(.measure) | join(" ")), .permalink]
  | @tsv
' "$1"
