/** What findings say besides their own sentences (see `lintWords`). */
export const lintTexts = {
  shown: {
    zh: "。例中{figure}相差{short}，即差{points}分",
    en: ": in the example {short} of {figure} is worth {points} points",
  },
  nearest: { zh: "“{entrant}”的{figure}最近，相距{short}", en: '"{entrant}" is nearest, {short} of {figure} away' },
  there: { zh: "“{entrant}”恰在此处", en: '"{entrant}" stands right there' },
  everyone: { zh: "所列各单位都得{points}分", en: "gives everyone {points} points" },
  branch: { zh: "{node}（第{number}支）", en: "{node} (branch {number})" },
  withinGroups: {
    zh: "所列同组各单位得分相同（{points}分）",
    en: "gives everyone within a group the same points ({points})",
  },
};
