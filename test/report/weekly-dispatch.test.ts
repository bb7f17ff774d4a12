import { describe, expect, test } from "vitest";
import { toDocument, weeklyDispatch } from "../../src/report/index.js";
import { codesOf } from "./codes-of.js";
import { events, on, pipeline, week } from "./week.js";

const dispatch = weeklyDispatch(pipeline, week, { heading: { organ: "云山县", on: "2024-06-14" } });
const paper = toDocument(dispatch);
const english = toDocument(dispatch, { language: "en" });
const section = (id: string) => paper.sections.find((each) => each.id === id);
const rowsOf = (id: string) => section(id)?.tables[0]?.rows;

describe("the weekly dispatch", () => {
  test("says of which days it is", () => {
    expect(dispatch).toMatchObject({ since: "2024-06-07", asOf: "2024-06-14", knownOn: "2024-06-14" });
    expect(paper.title).toBe("重点项目周调度（截至2024年6月14日）");
    expect(english.title).toBe("Weekly dispatch: key projects, as of 14 June 2024");
  });

  test("tracks the key projects, those due first before the others, and says who came and who left", () => {
    // Signed on 1 April, glass was due on 31 May; foil, of 12 June, is due on 11 August.
    expect(rowsOf("tracked")).toEqual([
      ["玻璃", "签约", "8000万元", "红", "可进入开工", "签约到开工已超期14天", "李", "未定"],
      ["电池箔", "签约", "2亿元", "绿", "开工尚缺1项：缺少land", "签约到开工还有58天", "王", "工信局"],
      ["长大（新增）", "洽谈", "6000万元", "绿", "签约尚缺1项：缺少investor", "", "王", "商务局"],
      ["面粉", "洽谈", "7000万元", "绿", "可进入签约", "", "未定", "未定"],
      ["停", "洽谈（暂停）", "9000万元", "绿", "签约尚缺1项：缺少investor", "", "王", "商务局"],
    ]);
    expect(dispatch.joined).toEqual(["grown"]);
    expect(dispatch.left.map(({ project }) => project)).toEqual(["shrunk"]);
    expect(section("overview")?.paragraphs).toEqual([
      "跟踪项目5个；本周变动4个，成熟2个，超期2项，双包保未落实2个。",
      "新进跟踪：长大。",
      "退出跟踪：缩小。",
      "另有1个不能判定：不明。",
    ]);
  });

  test("tells what moved, what was signed and paid, and what was reported late", () => {
    expect(rowsOf("moved")).toEqual([
      ["电池箔", "洽谈", "签约", "2024-06-12", "签订合同、2亿元（2024-06-12）；到位资金3000万元（2024-06-13）"],
      ["玻璃", "签约", "签约", "", "取得土地证（2024-06-11）"],
      ["面粉", "洽谈", "洽谈", "", "到位资金500万元（2024-06-03，补报）"],
      ["停", "洽谈", "洽谈（暂停）", "", ""],
    ]);
    expect(dispatch.moved[2]?.news).toMatchObject([{ is: "late", amount: { amount: "5000000", currency: "CNY" } }]);
  });

  test("tells a correction of what was told before, and what turned out not to be", () => {
    const corrects = (id: string, of: object) => ({
      id,
      project: "mill",
      kind: "corrected",
      on: "2024-06-19",
      recordedOn: "2024-06-19",
      corrects: "mill-paid",
      ...of,
    });
    const newsOf = (correction: object) => {
      const now = on("2024-06-21", [...events, correction]);
      return weeklyDispatch(pipeline, { before: week.now, now }).moved.map(({ project, news }) => [project, news]);
    };
    const paid = { kind: "capital-arrived", amount: "800万元" };
    expect(newsOf(corrects("c", { with: paid }))).toMatchObject([["mill", [{ is: "corrected", on: "2024-06-03" }]]]);
    expect(newsOf(corrects("c", { void: true }))).toMatchObject([["mill", [{ is: "withdrawn" }]]]);
  });

  test("lists what is ripe, and why", () => {
    expect(dispatch.ripe.map(({ project, to }) => [project, to])).toEqual([
      ["glass", "started"],
      ["mill", "signed"],
    ]);
    expect(rowsOf("ripe")?.[0]?.slice(0, 3)).toEqual(["玻璃", "签约", "开工"]);
  });

  test("says part by part why something is mature", () => {
    const where = {
      all: [
        { field: "investor", blank: false },
        { field: "land", blank: true },
      ],
    };
    const mature = { ...pipeline, ripe: [{ from: ["talks"], to: "signed", where }] };
    const { ripe, ...told } = weeklyDispatch(mature, { before: [], now: week.now });
    expect(ripe.map(({ project, by }) => [project, by])).toEqual([["mill", "maturity"]]);
    const why = toDocument({ ...told, ripe }, { language: "en" }).sections[3]?.tables[0]?.rows[0]?.[3];
    expect(why).toMatch(/^investor is not blank: yes.*; land is blank: yes/);
  });

  test("lists what is overdue and whose, of small projects too", () => {
    expect(rowsOf("overdue")).toEqual([
      ["玻璃", "签约到开工", "2024-05-31", "已超期14天", "赵", "李", "未定"],
      ["小店", "签约到开工", "2024-06-09", "已超期5天（新增）", "钱", "未定", "未定"],
    ]);
  });

  test("names key projects that lack a leader or a department, or both", () => {
    expect(dispatch.unguarded.map(({ project, lacks }) => [project, lacks])).toEqual([
      ["glass", ["department"]],
      ["mill", ["leader", "department"]],
    ]);
    expect(rowsOf("unguarded")).toEqual([
      ["玻璃", "部门", "李", "未定", "赵"],
      ["面粉", "领导、部门", "未定", "未定", "未定"],
    ]);
  });

  test("counts the lights, and says why those that are not green are not", () => {
    const [pace] = dispatch.lights;
    expect(pace?.counts).toEqual({ green: 4, yellow: 0, red: 1, blue: 0, none: 0, grey: 0 });
    expect(pace?.rows.map(({ project, colour }) => [project, colour])).toEqual([["glass", "red"]]);
    expect(section("lights")?.tables[1]?.rows).toEqual([["玻璃", "红", "进度：红灯（已超时限）"]]);
  });

  test("says in English what it says in Chinese", () => {
    expect(english.sections[0]?.paragraphs[0]).toBe(
      "Tracked projects: 5. Moved: 4. Ripe: 2. Overdue: 2. Without a leader or a department: 2.",
    );
    expect(english.sections[2]?.tables[0]?.rows[1]).toEqual([
      "glass",
      "signed",
      "signed",
      "",
      "obtained: land certificate (2024-06-11)",
    ]);
  });

  test("has a first one: everything is new, nothing is late", () => {
    const first = weeklyDispatch(pipeline, { before: [], now: week.now });
    expect(first.since).toBeNull();
    expect(first.joined).toHaveLength(5);
    expect(first.moved.map(({ project, from }) => [project, from])).toContainEqual(["vague", null]);
    expect(first.moved.flatMap(({ news }) => news).map((each) => each.is)).not.toContain("late");
    expect(toDocument(first).sections[0]?.paragraphs).toHaveLength(2);
  });

  test("has nothing to say where there is nothing", () => {
    const none = toDocument(weeklyDispatch(pipeline, { before: [], now: [] }));
    expect(none.title).toBe("重点项目周调度");
    expect(none.sections.find(({ id }) => id === "ripe")?.paragraphs).toEqual(["无。"]);
  });

  test("refuses days in the wrong order, a pipeline without a map, and what are no dossiers", () => {
    const { now, before } = week;
    expect(codesOf(() => weeklyDispatch(pipeline, { before: now, now: before }))).toEqual(["dispatch-days before"]);
    const { warMap: _, ...mapless } = pipeline;
    expect(codesOf(() => weeklyDispatch(mapless, week))).toEqual(["war-map-missing warMap"]);
    expect(codesOf(() => weeklyDispatch(pipeline, { before: now } as never))).toEqual(["dispatch-malformed"]);
    expect(codesOf(() => weeklyDispatch(pipeline, { before: [], now: [{}] } as never))).toEqual([
      "dossier-malformed [0]",
    ]);
  });
});
