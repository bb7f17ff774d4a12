/** What an import may cost a web page, minified and compressed. Raise a limit in the commit that needs it, and say why. */
const dependencies = Object.keys(require("./package.json").dependencies);
// dist names every shared file of an entry; that an unused one is dropped is wanted, and no news.
const modifyEsbuildConfig = (config) => ({ ...config, logLevel: "error" });

module.exports = [
  {
    // Half of it is what the race stands on: money, conditions, curves, figures, and 8 kB of sentences in two languages.
    // What follows from a ranking (vetoes, lists, grades, awards) is 9 kB of it: `rank` answers with it.
    // 0.2 kB let `explain` write one row instead of all, and keep a run; figures that are undecided had taken the rest.
    // 0.4 kB are differences that do not look like none, parts shown as the standings show them, and what standings say of
    // their tie-breaks and rounding, without which `against` cannot speak the truth.
    // 3 kB tell what may yet become of grades, prizes and lists while vetoes and gates are open, and who is level at a list's end.
    // 1.2 kB are sentences that are true of what they show: signed counts with their steps, numbers that lie on their side of
    // every edge that is named, sums with their factors, conditions that ask for places and rates as they are spoken of.
    // 0.4 kB look through what is well formed of a card that is not, and tell which cells are in the odd unit.
    // `against`, `whatWouldItTake` and `whyMoved` are no part of it. It stands at 50.7 kB; the order of chunks alone moves it by 0.05.
    name: "rank, explain and all of exact with every room below, without the dependencies",
    import: { "dist/race/index.js": "{ rank, explain }", "dist/exact/index.js": "*" },
    ignore: dependencies,
    limit: "51 kB",
    modifyEsbuildConfig,
  },
  {
    name: "replay, missingFor and advance with every room below, without the dependencies",
    import: { "dist/pipeline/index.js": "{ replay, missingFor, advance }" },
    ignore: dependencies,
    limit: "38 kB",
    modifyEsbuildConfig,
  },
  {
    name: "one date function, dependencies included",
    import: { "dist/calendar/index.js": "{ periodOf }" },
    limit: "3 kB",
    modifyEsbuildConfig,
  },
  {
    // 0.3 kB are whole numbers that are proven safe, or wide: what made ranking twice as fast. The order of chunks moves it by 0.05.
    name: "one money function, dependencies included",
    import: { "dist/money/index.js": "{ readMoney }" },
    limit: "3.4 kB",
    modifyEsbuildConfig,
  },
];
