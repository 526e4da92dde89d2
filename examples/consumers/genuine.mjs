// What channels.json and rules.json answer, without a page: is an account genuine, and what follows from a case?
//
//   import { genuine, decide } from "./genuine.mjs";
//   genuine(channels, "https://www.facebook.com/ASSTLodi")
//   decide(rules, { who: "users", action: "comment", what: ["insults"], where: "facebook", facts: { repeated: 2 }, date: "2026-05-02" })
//
// Both follow docs/rule-files.md, and need no library.

// ---- Is it genuine?

// Names of one host; what comes before `www.` and the like makes no other account.
const ALIASES = {
  "fb.com": "facebook.com", "twitter.com": "x.com", "threads.com": "threads.net", "telegram.me": "t.me",
};
const HOSTS = {
  facebook: "facebook.com", instagram: "instagram.com", x: "x.com", youtube: "youtube.com", linkedin: "linkedin.com",
  tiktok: "tiktok.com", whatsapp: "whatsapp.com", telegram: "t.me", threads: "threads.net", bluesky: "bsky.app",
};
// Where a platform puts the address of a handle.
const PATHS = {
  facebook: "", instagram: "", x: "", telegram: "", youtube: "@", tiktok: "@", threads: "@", bluesky: "profile/",
};

/**
 * Whether an address or a handle is that of an official account.
 *
 * @param {object} file channels.json
 * @param {string} text what somebody found: `https://www.facebook.com/ASSTLodi`, `facebook.com/asstlodi/posts/1`, `@asstlodi`
 * @returns {{ verdict: "genuine" | "handle" | "suspended" | "closed" | "lookalike" | "cannot-tell" | "unknown" | "unreadable", channels: object[] }}
 *   `handle`: the handle is official on the platforms of these channels, and says nothing of others. `lookalike`: it resembles
 *   these, and is none. `cannot-tell`: the body has accounts there whose address it does not give.
 */
export function genuine(file, text) {
  const asked = read(text);
  if (!asked) return { verdict: "unreadable", channels: [] };
  const known = file.channels.map((channel) => ({ channel, addresses: addresses(channel), handles: handles(channel) }));
  const found = known.filter((one) =>
    asked.handle ? one.handles.includes(asked.handle) : one.addresses.some((address) => isBelow(asked, address)));
  // Where an account was closed and opened again at the same address, the open one counts.
  const statuses = ["active", "suspended", "closed"];
  const status = statuses.find((status) => found.some((one) => one.channel.status === status));
  if (status) {
    const channels = found.map((one) => one.channel).filter((channel) => channel.status === status);
    return { verdict: status === "active" ? (asked.handle ? "handle" : "genuine") : status, channels };
  }
  const similar = known.filter((one) => resembles(asked, one));
  if (similar.length) return { verdict: "lookalike", channels: similar.map((one) => one.channel) };
  const silent = known.filter((one) => !one.addresses.length && !one.handles.length && one.channel.status !== "closed");
  const there = silent.filter((one) => asked.handle || HOSTS[one.channel.platform] === asked.host);
  if (there.length) return { verdict: "cannot-tell", channels: there.map((one) => one.channel) };
  return { verdict: "unknown", channels: [] };
}

/** An address as host and path, or a handle; null where it is neither. */
function read(text) {
  const typed = text.trim();
  if (!typed || /\s/.test(typed)) return null;
  const isHandle = !/[/.:]/.test(typed) || (typed.startsWith("@") && !typed.includes("/"));
  if (isHandle) return { handle: bare(typed) };
  return place(/^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]*:\d/.test(typed) ? typed : "https://" + typed);
}

/** Host and path of an address in the form in which equal accounts are equal. */
function place(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  // Whoever writes a user, or a port, ahead of the path wants it to look like something that it is not.
  if (url.username || url.password || url.port) return { host: "", segments: [], label: url.hostname };
  let host = url.hostname.replace(/\.$/, "").replace(/^(www|m|mobile|web|it-it)\./, "");
  host = ALIASES[host] ?? host;
  let segments;
  try {
    segments = decodeURIComponent(url.pathname).split("/").filter(Boolean);
  } catch {
    return null;
  }
  // A name is the same in capitals; YouTube's numbers of channels are not.
  if (!(host === "youtube.com" && segments[0] === "channel")) segments = segments.map((part) => part.toLowerCase());
  if (host === "facebook.com" && segments[0] === "profile.php") segments = ["profile.php", url.searchParams.get("id") ?? ""];
  return { host, segments, label: host };
}

/** The places of an account: the address given, and where its platform puts its handle. */
function addresses(channel) {
  const places = channel.url ? [place(channel.url)] : [];
  if (channel.handle && channel.platform in PATHS) {
    places.push(place(`https://${HOSTS[channel.platform]}/${PATHS[channel.platform]}${bare(channel.handle)}`));
  }
  // The front page of a platform is nobody's account.
  return places.filter((one) => one?.host && (one.segments.length || channel.platform === "other"));
}

/** The handles of an account: the one given, and the one that its address names. */
function handles(channel) {
  const last = channel.url ? place(channel.url)?.segments.at(-1) : null;
  return [channel.handle, channel.platform in PATHS ? last : null].filter(Boolean).map(bare);
}

const bare = (handle) => handle.replace(/^@/, "").toLowerCase();

const isBelow = (asked, official) =>
  asked.host === official.host && official.segments.every((part, index) => asked.segments[index] === part);

/** Whether a name is close to that of an account: the same to a quick eye, one or two letters apart, or with something added. */
function resembles(asked, one) {
  const names = asked.handle ? [asked.handle] : [...asked.segments, ...asked.label.split(".")];
  const official = [...one.handles, ...one.addresses.map((address) => address.segments.at(-1) ?? "")].map(skeleton);
  return names.map(skeleton).some((name) =>
    official.some((other) =>
      other.length > 3 && (name === other || name.includes(other) || (other.length > 5 && distance(name, other) <= 2))));
}

/** A name without what a quick eye overlooks. */
function skeleton(name) {
  const latin = name.normalize("NFKD").toLowerCase().replace(/[а-яѐ-џ]/g, (letter) => CYRILLIC[letter] ?? letter);
  return latin.replace(/rn/g, "m").replace(/vv/g, "w").replace(/[0135|]/g, (sign) => LEET[sign]).replace(/[il]/g, "l")
    .replace(/[^a-z]/g, "");
}
const LEET = { 0: "o", 1: "l", 3: "e", 5: "s", "|": "l" };
const CYRILLIC = { а: "a", е: "e", о: "o", р: "p", с: "c", х: "x", у: "y", і: "i", ѕ: "s", ј: "j", к: "k", м: "m", т: "t", в: "b", н: "h" };

/** How many letters have to be changed, added or taken away. */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

// ---- What follows?

// How many ways to fill in what is unknown are tried at most.
const MOST = 4096;

/**
 * Decides a case as `editto decide` does (docs/rule-files.md, «Deciding a case»).
 *
 * @param {object} file rules.json
 * @param {{ who: string, action: string, what?: string[], where?: string, facts?: object, date: string }} asked ids of the file, or labels in any language
 * @returns {{ verdict: string, rules: { rule: object, points: string[] }[], measures: object[], otherwise: object[],
 *   lifted: { rule: string, by: string[] }[], pending: string[], missing: string[] }}
 * @throws {Error} where the case names a term or channel that the file lacks, or leaves too much open
 */
export function decide(file, asked) {
  const terms = file.vocabulary;
  const named = (sort, name) => {
    const id = termId(terms, sort, name);
    if (id === undefined) throw new Error(`there is no ${sort} ${name}`);
    return id;
  };
  const [who, action] = [named("actor", asked.who), named("action", asked.action)];
  const contents = [...new Set((asked.what ?? []).map((name) => named("content", name)))];
  const stated = Object.fromEntries(Object.entries(asked.facts ?? {}).map(([name, value]) => {
    const fact = termId(terms, "fact", name);
    return [fact, valueId(terms[fact], String(value))];
  }));
  if (!/^\d{4}-\d\d-\d\d$/.test(asked.date ?? "")) throw new Error("date: a day is needed, as 2026-05-02");
  const channel = asked.where == null ? null : file.channels.find((one) => one.id === asked.where);
  if (channel === undefined) throw new Error(`there is no channel ${asked.where}`);

  // The rules that may apply, each with the contents that it is about; null stands for no content.
  const [actors, actions] = [above(terms, who), above(terms, action)];
  const covers = new Map(contents.map((id) => [id, above(terms, id)]));
  const candidates = file.rules.flatMap((rule, order) => {
    const applies = rule.who.some((id) => actors.has(id)) && actions.has(rule.action) && isOn(rule, channel, asked.date)
      && (rule.validFrom ?? "") <= asked.date && (rule.validTo === null || asked.date < rule.validTo);
    if (!applies) return [];
    const met = (contents.length ? contents : [null]).filter((id) =>
      !rule.what.length || (id !== null && rule.what.some((term) => covers.get(id).has(term))));
    const when = [...(rule.when ? [condition(rule.when)] : []), ...rule.unless.map((text) => ["not", condition(text)])];
    return met.length ? [{ rule, order, met, when: ["and", ...when] }] : [];
  });
  for (const one of candidates) {
    one.overriders = candidates.filter(({ rule }) => rule.overrides.includes(one.rule.id) || one.rule.yieldsTo.includes(rule.id));
  }

  const { known, open } = facts(terms, candidates, stated);
  const outcomes = completions(known, open).map((values) => ({ values, ...outcome(candidates, terms, values) }));
  return joined(candidates, open, outcomes, terms);
}

const isLabel = (text, labels) => Object.values(labels).some((label) => label.toLowerCase() === String(text).toLowerCase());

/** The term of a sort that a text names by its id, or by a label in any case. */
function termId(terms, sort, text) {
  const ids = Object.keys(terms).filter((id) => terms[id].sort === sort);
  return ids.includes(text) ? text : ids.find((id) => isLabel(text, terms[id].label));
}

/** The value that a text names by its label, else the text. */
function valueId(fact, text) {
  const labels = fact?.valueLabels ?? {};
  return text in labels ? text : Object.keys(labels).find((id) => isLabel(text, labels[id])) ?? text;
}

/** A term with all above it. */
function above(terms, id, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const wider of terms[id]?.broader ?? []) above(terms, wider, found);
  return found;
}

/** Whether a rule speaks of a channel: one that it names, or any that is not closed. */
function isOn(rule, channel, date) {
  if (rule.where !== "all") return channel !== null && rule.where.includes(channel.id);
  return channel === null || channel.status !== "closed" || (channel.until !== null && date <= channel.until);
}

// Conditions

/** A condition as a tree: `["and", …]`, `["or", …]`, `["not", x]`, `[sign, fact, values]`. */
export function condition(text) {
  const tokens = text.match(/[()[\],]|[=!<>]=?|[^\s()[\],=!<>]+/g) ?? [];
  let next = 0;
  const take = (token) => tokens[next] === token && (next += 1) > 0;
  const list = (sign, part) => {
    const parts = [part()];
    while (take(sign)) parts.push(part());
    return parts.length > 1 ? [sign, ...parts] : parts[0];
  };
  const either = () => list("or", both);
  const both = () => list("and", negation);
  const negation = () => (take("not") ? ["not", negation()] : primary());
  const primary = () => {
    if (take("(")) {
      const inner = either();
      if (!take(")")) throw new Error(`condition: ${text}`);
      return inner;
    }
    const fact = tokens[next++];
    if (take("in")) {
      const values = [];
      for (take("["); !take("]"); take(",")) values.push(tokens[next++]);
      return ["in", fact, values];
    }
    if (/^[=!<>]/.test(tokens[next] ?? "")) return [tokens[next++], fact, [tokens[next++]]];
    return ["==", fact, ["true"]];
  };
  const tree = either();
  if (next !== tokens.length) throw new Error(`condition: ${text}`);
  return tree;
}

/** Each comparison of a condition. */
function comparisons([sign, ...parts]) {
  return ["and", "or", "not"].includes(sign) ? parts.flatMap(comparisons) : [{ sign, fact: parts[0], values: parts[1] }];
}

/** Whether a condition holds where every fact is known. Values are texts, numbers are compared as numbers. */
function holds([sign, ...parts], values, terms) {
  if (sign === "and") return parts.every((part) => holds(part, values, terms));
  if (sign === "or") return parts.some((part) => holds(part, values, terms));
  if (sign === "not") return !holds(parts[0], values, terms);
  const [fact, constants] = parts;
  const value = ordered(values[fact], terms[fact]);
  const constant = ordered(constants[0], terms[fact]);
  switch (sign) {
    case "<": return value < constant;
    case "<=": return value <= constant;
    case ">": return value > constant;
    case ">=": return value >= constant;
    case "!=": return value !== constant;
    default: return constants.some((one) => ordered(one, terms[fact]) === value);
  }
}

const ordered = (text, term) => (term.type === "integer" ? Number(text) : text);

// Facts

/** The facts on which the answer may depend: the values of those that are known, and for each other the values that rules tell apart. */
function facts(terms, candidates, stated) {
  const used = candidates.flatMap((one) => comparisons(one.when));
  const ladder = terms.repeated && candidates.some(({ rule }) => rule.then.length > 1);
  const known = {};
  const open = {};
  for (const id of new Set([...used.map((one) => one.fact), ...(ladder ? ["repeated"] : [])])) {
    const term = terms[id];
    // A value that is none of the fact's leaves it unknown.
    const value = !(id in stated) ? term.default : isValue(stated[id], term) ? stated[id] : null;
    if (value !== null && value !== undefined) {
      known[id] = value;
      continue;
    }
    const constants = used.filter((one) => one.fact === id).flatMap((one) => one.values);
    const steps = id === "repeated" ? candidates.flatMap(({ rule }) => rule.then.map((_, index) => String(index))) : [];
    open[id] = values(term, [...constants, ...steps]);
  }
  return { known, open };
}

function isValue(text, term) {
  switch (term.type) {
    case "boolean": return text === "true" || text === "false";
    case "integer": return /^-?\d+$/.test(text) && Number(text) >= term.minimum && Number(text) <= term.maximum;
    case "enumeration": return term.values.includes(text);
    default: return /^\d{4}-\d\d-\d\d$/.test(text);
  }
}

/** One value for each range of values that the constants tell apart. */
function values(term, constants) {
  switch (term.type) {
    case "boolean": return ["true", "false"];
    case "enumeration": return term.values;
    case "integer": {
      const starts = constants.flatMap((text) => [Number(text), Number(text) + 1]);
      const within = starts.filter((number) => number > term.minimum && number <= term.maximum);
      return [...new Set([term.minimum, ...within])].map(String);
    }
    default: return [...new Set(["0000-01-01", ...constants.flatMap((day) => [day, nextDay(day)])])];
  }
}

function nextDay(day) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Every way to give each open fact one of its values. */
function completions(known, open) {
  let all = [known];
  for (const [fact, values] of Object.entries(open)) {
    if (all.length * values.length > MOST) throw new Error(`too much is unknown: ${Object.keys(open).join(", ")}`);
    all = all.flatMap((one) => values.map((value) => ({ ...one, [fact]: value })));
  }
  return all;
}

// Outcomes

const FORCES = [["prohibition", "prohibited"], ["obligation", "obliged"], ["permission", "permitted"]];

/** What is so where everything is known. */
function outcome(candidates, terms, values) {
  const applying = new Set(candidates.filter((one) => holds(one.when, values, terms)));
  const effects = new Map();
  for (const one of applying) {
    const contents = one.met.filter((id) => !one.overriders.some((other) => applying.has(other) && other.met.includes(id)));
    if (contents.length) effects.set(one, contents);
  }
  const [force, verdict] = FORCES.find(([force]) => [...effects.keys()].some(({ rule }) => rule.modality === force)) ?? [null, "unregulated"];
  const deciding = [...effects.keys()].filter(({ rule }) => rule.modality === force);
  const consequences = deciding.flatMap(({ rule, order }) => {
    if (!rule.then.length || force === "permission") return [];
    const step = rule.then[terms.repeated ? Math.min(Number(values.repeated ?? 0), rule.then.length - 1) : 0];
    return [{ rule, order, ...step, key: [rule.id, step.measure, step.duration].join(" ") }];
  });
  return { applying, effects, verdict, force, deciding, consequences };
}

/** What is so in every completion, what in some only, and on what that depends. */
function joined(candidates, open, outcomes, terms) {
  const always = (test) => outcomes.every(test);
  const verdict = always((one) => one.verdict === outcomes[0].verdict) ? outcomes[0].verdict : "undetermined";
  const decides = (candidate) => (one) => one.deciding.includes(candidate);
  const rules = candidates.filter((one) => always(decides(one))).map((candidate) => ({
    rule: candidate.rule,
    points: Object.entries(candidate.rule.points ?? {}).filter(([, named]) =>
      candidate.met.some((id) =>
        named.some((term) => above(terms, id).has(term)) && always((one) => one.effects.get(candidate)?.includes(id)))).map(([letter]) => letter),
  }));
  const pending = candidates.filter((one) => outcomes.some(decides(one)) && !always(decides(one))).map((one) => one.rule.id);
  const sure = outcomes[0].consequences.filter(({ key }) => always((one) => one.consequences.some((other) => other.key === key)));
  const severity = (measure) => terms[measure]?.severity ?? Infinity;
  sure.sort((a, b) => severity(a.measure) - severity(b.measure) || compare(a.measure, b.measure) || a.order - b.order);
  const listed = (force) => sure.filter(({ rule }) => rule.modality === force).map(({ rule, measure, duration }) => (
    { measure, duration, apply: rule.apply, by: rule.by, rule: rule.id }));
  const lifted = candidates.filter((one) => always(({ applying }) => applying.has(one))).flatMap((one) => {
    const by = one.overriders.filter((other) =>
      other.met.some((id) => one.met.includes(id)) && always(({ applying }) => applying.has(other)));
    return by.length ? [{ rule: one.rule.id, by: by.map((other) => other.rule.id) }] : [];
  });
  return {
    verdict, rules, measures: listed("prohibition"), otherwise: listed("obligation"), lifted, pending,
    missing: missing(open, outcomes),
  };
}

/** The facts that alone can change the verdict, its rules or what follows. */
function missing(open, outcomes) {
  const said = (one) => JSON.stringify([one.verdict, one.deciding.map(({ rule }) => rule.id), one.consequences.map(({ key }) => key)]);
  return Object.keys(open).filter((fact) => {
    const groups = new Map();
    for (const one of outcomes) {
      const { [fact]: _, ...others } = one.values;
      const group = JSON.stringify(others);
      groups.set(group, (groups.get(group) ?? new Set()).add(said(one)));
    }
    return [...groups.values()].some((answers) => answers.size > 1);
  }).sort(compare);
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
