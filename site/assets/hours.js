// Says beside attended hours whether somebody is there now, and else from when. It asks nobody for anything: time is that of the
// reader's own clock, as it is in Italy; public holidays are those of Italy and of the place's patron saint.

"use strict";

(() => {
  const words = document.currentScript.dataset;
  const language = document.documentElement.lang;
  const day = 86_400_000;

  /** The day in Italy, as midnight of the same date in UTC, and the minute of that day. */
  const inItaly = (instant) => {
    const parts = new Intl.DateTimeFormat("en", {
      timeZone: "Europe/Rome", hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric",
    }).formatToParts(instant);
    const of = (type) => Number(parts.find((part) => part.type === type).value);
    return { date: Date.UTC(of("year"), of("month") - 1, of("day")), minute: of("hour") * 60 + of("minute") };
  };

  /** Easter Sunday, by the algorithm of Meeus, Jones and Butcher. */
  const easter = (year) => {
    const golden = year % 19, century = Math.floor(year / 100), rest = year % 100;
    const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
    const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
    const days = epact + weekday - 7 * Math.floor((golden + 11 * epact + 22 * weekday) / 451) + 114;
    return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
  };

  const fixed = ["01-01", "01-06", "04-25", "05-01", "06-02", "08-15", "11-01", "12-08", "12-25", "12-26", words.patron];

  const isHoliday = (date) => {
    const year = new Date(date).getUTCFullYear();
    const name = new Date(date).toISOString().slice(5, 10);
    // Saint Francis's day is a public holiday again since 2026.
    return fixed.includes(name) || (name === "10-04" && year >= 2026) || [0, day].some((after) => easter(year) + after === date);
  };

  const read = (text) => text.split("|").map((part) =>
    part === "*" ? null : part.split(",").filter(Boolean).map((pair) => pair.split("-").map(Number)).sort((a, b) => a[0] - b[0]));

  const intervals = (week, date) => {
    const holidays = week[7];
    return isHoliday(date) && holidays ? holidays : week[(new Date(date).getUTCDay() + 6) % 7];
  };

  const clock = (minute) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

  /** When somebody who is there leaves: across midnights, within a week; nothing where nobody leaves. */
  const end = (week, date, until) => {
    for (let days = 0; until === 1440 && days < 8; days += 1) {
      date += day;
      const first = intervals(week, date)[0];
      if (!first || first[0] > 0) return clock(0);
      until = first[1];
    }
    return until === 1440 ? undefined : clock(until);
  };

  const name = (date, days) => days === 0 ? words.today : days === 1 ? words.tomorrow
    : new Intl.DateTimeFormat(language, { timeZone: "UTC", weekday: "long", ...(days > 6 && { day: "numeric", month: "long" }) }).format(date);

  const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, key) => values[key]);

  /** Whether somebody is there, and the sentence that says so. */
  const state = (week, { date, minute }) => {
    const now = intervals(week, date).find(([from, to]) => from <= minute && minute < to);
    if (now) {
      const time = end(week, date, now[1]);
      return [true, time ? fill(words.open, { time }) : words.always];
    }
    const why = isHoliday(date) && week[7] ? words.holiday + " " : "";
    for (let days = 0; days < 15; days += 1) {
      const next = intervals(week, date + days * day).find(([from]) => days > 0 || from > minute);
      if (next) return [false, why + fill(words.closed, { day: name(date + days * day, days), time: clock(next[0]) })];
    }
    return [false, why];
  };

  const places = [...document.querySelectorAll("[data-week]")].map((element) => {
    const note = document.createElement("span");
    element.after(note);
    return { note, week: read(element.dataset.week) };
  });

  const show = () => {
    const now = inItaly(new Date());
    for (const { note, week } of places) {
      const [isOpen, text] = state(week, now);
      note.className = isOpen ? "now open" : "now";
      note.textContent = text;
    }
  };

  show();
  setInterval(show, 30_000);
})();
