# What follows from a case under the rules of a policy.
#
# The program is the same for every policy; the rules are data (data.editto.policy), made from the policy's text.
#
#   input:  {"who": "users", "action": "publish", "what": ["insults"], "where": "facebook", "facts": {"repeated": 2}, "date": "2026-05-02"}
#   answer: data.editto.decision, or data.editto.errors where the case cannot be decided
#
# A fact that the case does not state has its default; without one it is unknown. A completion gives every unknown fact one of its
# values; the decision is what holds in every completion, and the verdict is "undetermined" where two completions differ in theirs.
package editto

import data.editto.policy

decision := {
	"verdict": verdict,
	"rules": grounds,
	"measures": consequences("prohibition"),
	"otherwise": consequences("obligation"),
	"lifted": lifted,
	"pending": pending,
	"missing": missing,
} if {
	count(errors) == 0
}

# Why a case cannot be decided.

# A word that the policy does not have is an error, so that a slip of the pen is not taken for a case without rules.

errors contains "who: the id of an actor is needed" if not policy.actors[object.get(input, "who", null)]

errors contains "action: the id of an action is needed" if not policy.actions[object.get(input, "action", null)]

errors contains sprintf("what: there is no content %v", [content]) if {
	some content in object.get(input, "what", [])
	not policy.contents[content]
}

errors contains sprintf("where: there is no channel %v", [channel]) if {
	not is_null(channel)
	not channel in object.keys(policy.channels)
}

errors contains sprintf("facts: there is no fact %v", [fact]) if {
	some fact, _ in object.get(input, "facts", {})
	not fact in policy.names_of_facts
}

errors contains sprintf("facts: %v is no value of %s", [value, fact]) if {
	some fact, value in object.get(input, "facts", {})
	count(cells_holding(policy.facts[fact], value)) == 0
}

errors contains "date: a day is needed, as 2026-05-02" if not is_day(object.get(input, "date", null))

errors contains "what: a list of ids of contents is needed" if not is_array(object.get(input, "what", []))

errors contains "facts: an object of values by id is needed" if not is_object(object.get(input, "facts", {}))

errors contains sprintf("facts: too many are unknown to try every completion; state some of these: %s", [concat(", ", unknown)]) if {
	total > policy.most_completions
}

errors contains sprintf("rule %s: its condition has too many alternatives to be decided here", [id]) if {
	some id, _ in met
	is_null(rules[id].alternatives)
}

is_day(text) if regex.match(`^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`, text)

# The rules that are about the case, each with the contents of the case that it is about; "" stands for none.

rules := {rule.id: rule | some rule in policy.rules}

contents := {content | some content in input.what} if count(object.get(input, "what", [])) > 0

contents := {""} if count(object.get(input, "what", [])) == 0

channel := object.get(input, "where", null)

met[id] := about if {
	some id, rule in rules
	count({who | some who in rule.who; who in policy.actors[input.who]}) > 0
	rule.action in policy.actions[input.action]
	in_force(rule)
	in_place(rule)
	about := {content | some content in contents; is_about(rule, content)}
	count(about) > 0
}

in_force(rule) if {
	not before(input.date, rule.from)
	not from(input.date, rule.to)
}

before(date, first) if {
	is_string(first)
	date < first
}

from(date, end) if {
	is_string(end)
	date >= end
}

in_place(rule) if {
	is_array(rule.where)
	channel in rule.where
}

in_place(rule) if {
	is_null(rule.where)
	not from(input.date, object.get(policy.channels, [channel], null))
}

is_about(rule, _) if count(rule.what) == 0

is_about(rule, content) if {
	some item in rule.what
	item.term in policy.contents[content]
}

# The facts that these rules depend on, each with the cells in which its value may lie.

used contains fact if {
	some id, _ in met
	some alternative in rules[id].alternatives
	some fact, _ in alternative
}

used contains "repeated" if {
	some id, _ in met
	count(rules[id].ladder) > 1
}

stated := object.get(input, "facts", {})

possible[fact] := cells_holding(policy.facts[fact], stated[fact]) if some fact in used

possible[fact] := standard(policy.facts[fact]) if {
	some fact in used
	is_null(object.get(stated, [fact], null))
}

standard(fact) := [fact["default"]] if is_number(fact["default"])

standard(fact) := indices(fact.cells) if is_null(fact["default"])

cells_holding(fact, value) := [index | some index in indices(fact.cells); holds(fact.kind, fact.cells[index], value)] if not is_other(fact, value)

cells_holding(fact, value) := [0] if is_other(fact, value)

# A fact that nobody declared may have a word that no rule names.
is_other(fact, value) if {
	fact.kind == "words"
	fact.cells[0] == ""
	not text(value) in fact.cells
}

holds("words", cell, value) if cell == text(value)

holds("numbers", cell, value) if {
	is_number(value)
	value == floor(value)
	value >= cell.from
	value <= object.get(cell, "through", value)
}

holds("days", cell, value) if {
	is_day(value)
	value >= cell.from
	value <= cell.through
}

text(value) := value if is_string(value)

text(value) := json.marshal(value) if not is_string(value)

indices(list) := numbers.range(0, count(list) - 1) if count(list) > 0

indices([]) := []

# The completions, by number: the unknown facts are the digits.

unknown := sort([fact | some fact in object.keys(possible); count(possible[fact]) > 1])

sizes := [count(possible[fact]) | some fact in unknown]

total := product(sizes)

strides := [product([sizes[j] | some j in indices(sizes); j < i]) | some i in indices(sizes)]

completions := {n | some n in numbers.range(0, total - 1)} if total <= policy.most_completions

value[n] := {fact: cell |
	some fact in object.keys(possible)
	cell := cell_of(n, fact)
} if {
	some n in completions
}

cell_of(_, fact) := possible[fact][0] if count(possible[fact]) == 1

cell_of(n, fact) := possible[fact][digit(n, i)] if {
	some i in indices(unknown)
	unknown[i] == fact
}

digit(n, i) := floor(n / strides[i]) % sizes[i]

# What is so in each completion.

applying[n] := {id |
	some id in object.keys(met)
	some alternative in rules[id].alternatives
	every fact, cells in alternative {
		value[n][fact] in cells
	}
} if {
	some n in completions
}

in_effect[n] := {id: free |
	some id in applying[n]
	free := {content | some content in met[id]; not is_lifted(n, id, content)}
	count(free) > 0
} if {
	some n in completions
}

is_lifted(n, id, content) if {
	some other in rules[id].overriders
	other in applying[n]
	content in met[other]
}

force(n, modality) := {id | some id in object.keys(in_effect[n]); rules[id].modality == modality}

outcome[n] := answer("prohibited", force(n, "prohibition"), n) if {
	some n in completions
	count(force(n, "prohibition")) > 0
}

outcome[n] := answer("obliged", force(n, "obligation"), n) if {
	some n in completions
	count(force(n, "prohibition")) == 0
	count(force(n, "obligation")) > 0
}

outcome[n] := answer("permitted", force(n, "permission"), n) if {
	some n in completions
	count(force(n, "prohibition")) == 0
	count(force(n, "obligation")) == 0
	count(force(n, "permission")) > 0
}

outcome[n] := answer("unregulated", set(), n) if {
	some n in completions
	count(force(n, "prohibition")) == 0
	count(force(n, "obligation")) == 0
	count(force(n, "permission")) == 0
}

answer(word, deciding, n) := {
	"verdict": word,
	"rules": deciding,
	"steps": {id: step |
		some id in deciding
		rules[id].modality != "permission"
		step := step_of(rules[id].ladder, n)
		not is_null(step)
	},
}

step_of(ladder, _) := ladder[0] if count(ladder) == 1

step_of(ladder, n) := ladder[value[n].repeated] if count(ladder) > 1

# What is so in every completion.

verdict := only if {
	verdicts := {outcome[n].verdict | some n in completions}
	count(verdicts) == 1
	some only in verdicts
}

verdict := "undetermined" if count({outcome[n].verdict | some n in completions}) > 1

certain := {id | some id in object.keys(met); every n in completions { id in outcome[n].rules }}

grounds := [ground |
	some rule in policy.rules
	rule.id in certain
	ground := {
		"id": rule.id,
		"eId": rule.eId,
		"provision": rule.provision,
		"points": points(rule),
		"text": rule.text,
		"permalink": rule.permalink,
		"basis": rule.basis,
	}
]

points(rule) := [point |
	some i in indices(rule.what)
	point := rule.what[i].point
	is_firm(rule.id, rule.what[i])
	count([j | some j in indices(rule.what); j < i; rule.what[j].point == point; is_firm(rule.id, rule.what[j])]) == 0
]

is_firm(id, item) if {
	is_string(item.point)
	some content in met[id]
	item.term in policy.contents[content]
	every n in completions { content in in_effect[n][id] }
}

consequences(modality) := [entry[3] |
	some entry in sort([[severity, step.measure, place, consequence] |
		some place in indices(policy.rules)
		rule := policy.rules[place]
		rule.modality == modality
		rule.id in certain
		steps := {step | some n in completions; step := object.get(outcome[n].steps, [rule.id], null)}
		count(steps) == 1
		some step in steps
		is_object(step)
		severity := object.get(policy.severities, [step.measure], 1000000)
		consequence := {
			"measure": step.measure,
			"duration": step.duration,
			"apply": rule.apply,
			"by": rule.by,
			"rule": rule.id,
		}
	])
]

lifted := [{"rule": rule.id, "by": by} |
	some rule in policy.rules
	is_certain(rule.id)
	by := [other.id |
		some other in policy.rules
		other.id in rule.overriders
		is_certain(other.id)
		count(met[rule.id] & met[other.id]) > 0
	]
	count(by) > 0
]

is_certain(id) if {
	met[id]
	every n in completions { id in applying[n] }
}

pending := [rule.id |
	some rule in policy.rules
	not rule.id in certain
	count([n | some n in completions; rule.id in outcome[n].rules]) > 0
]

missing := [unknown[i] | some i in indices(unknown); makes_a_difference(i)]

# Two completions that differ in one fact alone, this one and the one where that fact has its first value, have different outcomes.
makes_a_difference(i) if {
	some n in completions
	first := n - (digit(n, i) * strides[i])
	outcome[n] != outcome[first]
}
