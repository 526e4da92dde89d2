// Has the script of examples/consumers decide cases by rules.json, and tell accounts by channels.json.
//
//   node consumer.mjs FOLDER SITE    each folder in FOLDER holds rules.json and cases.json; SITE is what was published

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { decide, genuine } from "../examples/consumers/genuine.mjs";

const read = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));
const [folder, site] = process.argv.slice(2);

// ---- Cases

/** A case in the words that people read, in another case. */
function inLabels({ vocabulary }, input) {
  const label = (id) => vocabulary[id].label.it.toUpperCase();
  const facts = Object.entries(input.facts).filter(([fact]) => fact in vocabulary).map(([fact, value]) =>
    [label(fact), vocabulary[fact].valueLabels?.[value].it.toUpperCase() ?? value]);
  return { ...input, who: label(input.who), action: label(input.action), what: input.what.map(label), facts: Object.fromEntries(facts) };
}

const counts = { cases: 0, policies: 0, unheld: 0 };
const verdicts = new Set();
for (const name of readdirSync(folder).sort()) {
  const rules = read(folder, name, "rules.json");
  counts.policies += 1;
  for (const { isPublished, input, answer } of read(folder, name, "cases.json")) {
    // A case in words that are about no rule is none for whoever has the file alone.
    const words = [input.who, input.action, ...input.what];
    if (!words.every((word) => word in rules.vocabulary)) {
      assert(!isPublished || !name.startsWith("repository-"), `${name}: ${words}`);
      assert.throws(() => decide(rules, input), /there is no/);
      counts.unheld += 1;
      continue;
    }
    // Whether the policy is in force is the file's to say, not the case's.
    const { status: _, ...given } = JSON.parse(answer);
    const decided = decide(rules, input);
    const said = {
      ...decided,
      rules: decided.rules.map(({ rule, points }) => (
        { id: rule.id, eId: rule.eId, provision: rule.provision, points, text: rule.text, permalink: rule.permalink, basis: rule.basis })),
    };
    assert.deepEqual(said, given, `${name}: ${JSON.stringify(input)}`);
    if (isPublished && name.startsWith("repository-")) assert.deepEqual(decide(rules, inLabels(rules, input)), decided, `${name}: by labels`);
    verdicts.add(given.verdict);
    counts.cases += 1;
  }
}
assert.deepEqual([...verdicts].sort(), ["obliged", "permitted", "prohibited", "undetermined", "unregulated"]);
assert(counts.cases > 5000 && counts.unheld < counts.cases / 10, JSON.stringify(counts));
console.log(`ok -- ${counts.cases} cases of ${counts.policies} policies, none decided in another way by rules.json alone`);

// ---- Accounts

const lodi = read(site, "asst-lodi", "channels.json");
const orio = read(site, "orio-al-serio", "channels.json");
const closed = {
  channels: [
    { id: "x", platform: "x", name: "Esempio", url: null, handle: "@esempio", status: "closed" },
    { id: "yt", platform: "youtube", name: "Esempio", url: "https://www.youtube.com/channel/UCabcDEF", handle: null, status: "active" },
    { id: "site", platform: "other", name: "Forum", url: "https://forum.esempio.it/", handle: null, status: "suspended" },
  ],
};
const accounts = [
  [lodi, "https://www.facebook.com/ASSTLodi", "genuine"],
  [lodi, "facebook.com/asstlodi/", "genuine"],
  [lodi, "https://m.facebook.com/ASSTLodi/posts/12345?ref=share#x", "genuine"],
  [lodi, "http://fb.com/ASSTLodi", "genuine"],
  [lodi, "https://x.com/asstlodi/status/1", "genuine"],
  [lodi, "https://twitter.com/AsstLodi", "genuine"],
  [lodi, "https://www.instagram.com/asstlodi", "genuine"],
  [lodi, "https://www.linkedin.com/company/asst-lodi", "genuine"],
  [lodi, "@asstlodi", "handle"],
  [lodi, "ASSTLodi", "handle"],
  [lodi, "https://www.facebook.com/ASSTLodi.ufficiale", "lookalike"],
  [lodi, "https://www.facebook.com/AS5TL0di", "lookalike"],
  [lodi, "https://www.facebook.com/asst.lodi", "lookalike"],
  [lodi, "https://www.facebook.com/АSSTLodi", "lookalike"],
  [lodi, "https://www.instagram.com/asst_lodi_", "lookalike"],
  [lodi, "https://facebook.com.evil.example/ASSTLodi", "lookalike"],
  [lodi, "https://facebook.com@evil.example/ASSTLodi", "unknown"],
  [lodi, "https://www.tiktok.com/@asstlodi", "lookalike"],
  [lodi, "https://www.linkedin.com/in/asst-lodi", "lookalike"],
  [lodi, "@asstl0di", "lookalike"],
  [lodi, "https://www.youtube.com/@somebody", "cannot-tell"],
  [lodi, "https://www.facebook.com/", "unknown"],
  [lodi, "https://www.facebook.com/ComuneDiMilano", "unknown"],
  [lodi, "javascript:alert(1)", "unreadable"],
  [lodi, "two words", "unreadable"],
  [lodi, "", "unreadable"],
  [orio, "https://www.facebook.com/comuneorioalserio", "cannot-tell"],
  [orio, "https://www.instagram.com/comuneorioalserio", "unknown"],
  [closed, "https://x.com/Esempio", "closed"],
  [closed, "https://www.youtube.com/channel/UCabcDEF/videos", "genuine"],
  [closed, "https://www.youtube.com/channel/UCABCDEF", "lookalike"],
  [closed, "https://forum.esempio.it/t/1", "suspended"],
];
for (const [file, text, expected] of accounts) {
  const { verdict, channels } = genuine(file, text);
  assert.equal(verdict, expected, `${text}: ${verdict} ${channels.map((one) => one.id)}`);
}
console.log(`ok -- ${accounts.length} accounts are told`);
