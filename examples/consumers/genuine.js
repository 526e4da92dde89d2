// The page of genuine.html: loads channels.json and rules.json, asks, and shows what genuine.mjs answers.
//
// The files lie at ?site=…&body=…&policy=…, for example ?site=https://policy.example.it&body=asst-lodi&policy=social-media.
// Whoever puts the page on another host than the files has that host allow it (CORS).

import { condition, decide, genuine } from "./genuine.mjs";

const $ = (id) => document.getElementById(id);
const LANGUAGE = "it";

/** An element with its contents. Texts of the files never become markup. */
function element(name, contents, attributes = {}) {
  const node = document.createElement(name);
  Object.assign(node, attributes);
  node.append(...[contents].flat());
  return node;
}

const link = (address, text) => (/^https?:/.test(address ?? "") ? element("a", text, { href: address }) : text);

function show(place, mood, ...contents) {
  $(place).className = `answer ${mood}`;
  $(place).replaceChildren(...contents);
}

// ---- Accounts

const PLATFORMS = {
  facebook: "Facebook", instagram: "Instagram", x: "X", youtube: "YouTube", linkedin: "LinkedIn", tiktok: "TikTok",
  whatsapp: "WhatsApp", telegram: "Telegram", threads: "Threads", mastodon: "Mastodon", bluesky: "Bluesky", other: "Web",
};

const ACCOUNTS = {
  genuine: ["good", "Sì, è un profilo ufficiale.", ""],
  handle: ["good", "È il nome di un profilo ufficiale, ma solo qui:", "Altrove chiunque può usare lo stesso nome. Per esserne certi occorre l'indirizzo."],
  suspended: ["mild", "È un profilo ufficiale, al momento sospeso.", ""],
  closed: ["bad", "No: era un profilo ufficiale, ma è chiuso.", "Quello che pubblica ora non viene dall'ente."],
  lookalike: ["bad", "No. Assomiglia a un profilo ufficiale, ma non lo è.", "I profili ufficiali dal nome simile:"],
  "cannot-tell": ["mild", "Non si può dire.", "L'ente ha un profilo su questa piattaforma, ma non ne pubblica l'indirizzo:"],
  unknown: ["bad", "No: non è tra i profili ufficiali dell'ente.", ""],
  unreadable: ["mild", "Questo non è un indirizzo né il nome di un profilo.", ""],
};

function answerAccount(file, text) {
  const { verdict, channels } = genuine(file, text);
  const [mood, sentence, more] = ACCOUNTS[verdict];
  const list = element("ul", channels.map((channel) =>
    element("li", [`${PLATFORMS[channel.platform] ?? channel.platform}: `, link(channel.url, channel.handle ?? channel.url ?? channel.name)])));
  show("account-answer", mood, element("p", element("strong", sentence)), ...(more ? [element("p", more)] : []),
    ...(channels.length ? [list] : []));
}

// ---- Rules

const VERDICTS = {
  prohibited: ["bad", "È vietato."], obliged: ["mild", "È obbligatorio."], permitted: ["good", "È consentito."],
  unregulated: ["mild", "Questa policy non ne parla."], undetermined: ["mild", "Dipende."],
};

const word = (labels, id) => labels?.[LANGUAGE] ?? Object.values(labels ?? {})[0] ?? id;
const label = (file, id) => word(file.vocabulary[id]?.label, id);

function options(file, ids) {
  return ids.map((id) => ({ id, text: label(file, id) })).sort((a, b) => a.text.localeCompare(b.text, LANGUAGE))
    .map(({ id, text }) => element("option", text, { value: id }));
}

const ofSort = (file, sort) => Object.keys(file.vocabulary).filter((id) => file.vocabulary[id].sort === sort);

function fillIn(file) {
  $("who").append(...options(file, ofSort(file, "actor")));
  $("action").append(...options(file, ofSort(file, "action")));
  $("what").append(element("option", "nessuno in particolare", { value: "" }), ...options(file, ofSort(file, "content")));
  $("where").append(element("option", "ovunque", { value: "" }),
    ...file.channels.map((channel) => element("option", `${PLATFORMS[channel.platform] ?? ""} – ${channel.name}`, { value: channel.id })));
  for (const [select, id] of [["who", "users"], ["action", "comment"]]) if (id in file.vocabulary) $(select).value = id;
}

/** Asks for the facts on which the answer depends; those already given stay. */
function ask(file, missing) {
  for (const id of missing) {
    if ($(`fact-${id}`)) continue;
    const term = file.vocabulary[id];
    const control = { boolean: () => choice([["true", "sì"], ["false", "no"]]), enumeration: () => choice(term.values.map((value) => [value, word(term.valueLabels?.[value], value)])) }[term.type]
      ?? (() => element("input", [], { type: term.type === "integer" ? "number" : "date", ...(term.type === "integer" ? { min: term.minimum, max: term.maximum } : {}) }));
    const field = Object.assign(control(), { id: `fact-${id}`, name: id });
    $("facts").append(element("p", [element("label", label(file, id), { htmlFor: field.id }), field]));
  }
  $("facts").hidden = !$("facts").querySelector("p");
}

const choice = (pairs) => element("select", [["", "non so"], ...pairs].map(([value, text]) => element("option", text, { value })));

function answerCase(file) {
  const facts = Object.fromEntries([...$("facts").querySelectorAll("[name]")].filter((field) => field.value).map((field) => [field.name, field.value]));
  const decision = decide(file, {
    who: $("who").value, action: $("action").value, what: $("what").value ? [$("what").value] : [], where: $("where").value || null,
    facts, date: new Date().toLocaleDateString("sv"),
  });
  ask(file, decision.missing);
  const [mood, sentence] = VERDICTS[decision.verdict];
  const shown = [element("p", element("strong", sentence))];
  for (const { rule, points } of decision.rules) {
    shown.push(element("p", link(rule.permalink, [rule.provision, ...points.map((point) => `lettera ${point})`)].join(", "))), element("blockquote", rule.text));
  }
  const consequence = ({ measure, duration, apply, by }) =>
    [apply === "must" ? "Segue: " : "Può seguire: ", label(file, measure), duration ? ` (${duration})` : "",
      by.length ? `, a cura di: ${by.map((id) => label(file, id)).join(", ")}` : ""].join("");
  const all = [...decision.measures.map(consequence), ...decision.otherwise.map((one) => `Altrimenti. ${consequence(one)}`)];
  if (all.length) shown.push(element("ul", all.map((text) => element("li", text))));
  for (const { rule } of decision.lifted) {
    const found = file.rules.find((one) => one.id === rule);
    shown.push(element("p", ["Qui non vale, perché un'altra regola prevale: ", link(found?.permalink, found?.provision ?? rule), "."]));
  }
  if (decision.missing.length) shown.push(element("p", `Dipende da: ${decision.missing.map((id) => label(file, id)).join(", ")}.`));
  show("rule-answer", mood, ...shown);
}

// ---- The page

async function load(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

async function start() {
  const query = new URLSearchParams(location.search);
  const body = [query.get("site"), query.get("body")].filter(Boolean).join("/");
  const place = (name) => new URL([body, name].filter(Boolean).join("/"), location.href).href;
  const [channelsAt, rulesAt] = [place("channels.json"), place([query.get("policy"), "rules.json"].filter(Boolean).join("/"))];
  const [channels, rules] = await Promise.all([load(channelsAt), load(rulesAt)]);
  for (const rule of rules.rules) for (const text of [rule.when, ...rule.unless]) if (text) condition(text);
  document.title = $("name").textContent = `${channels.name}: profili ufficiali e regole`;
  for (const [id, address] of [["channels-link", channelsAt], ["rules-link", rulesAt], ["page-link", rules.url]]) $(id).href = address;
  fillIn(rules);
  $("account-form").addEventListener("submit", (event) => {
    event.preventDefault();
    answerAccount(channels, $("account").value);
  });
  $("rule-form").addEventListener("submit", (event) => {
    event.preventDefault();
    try {
      answerCase(rules);
    } catch (error) {
      show("rule-answer", "mild", element("p", `Non si può rispondere: ${error.message}`));
    }
  });
  for (const id of ["who", "action", "what", "where"]) {
    $(id).addEventListener("change", () => {
      $("facts").replaceChildren($("facts").querySelector("legend"));
      $("facts").hidden = true;
      show("rule-answer", "");
    });
  }
}

start().catch((error) => {
  $("problem").hidden = false;
  $("problem").textContent = `I dati non si possono leggere: ${error.message}`;
});
