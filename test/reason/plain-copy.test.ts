import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { MAX_DEPTH, type Problem, plainCopy } from "../../src/reason/index.js";
import { ownEntries } from "../support/arbitraries/exact.js";

function copy(input: unknown): { value: unknown; found: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const value = plainCopy(input, problems);
  return { value, found: problems.map(({ code, path }) => `${code} at ${path}`), problems };
}

function nest(depth: number): unknown {
  let value: unknown = "x";
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { a: value };
  return value;
}

class Project {
  readonly id = "p";
}

describe("a plain copy", () => {
  test("is the same data, and nothing of it is shared", () => {
    const input = { id: "a", list: [1, "x", true, null, [], {}], inner: { n: 0.5 } };
    const { value, found } = copy(input);
    expect(found).toEqual([]);
    expect(value).toEqual(input);
    expect(value).not.toBe(input);
    expect((value as typeof input).list).not.toBe(input.list);
    expect((value as typeof input).inner).not.toBe(input.inner);
  });

  test("keeps the order of keys", () => {
    expect(Object.keys(copy({ b: 1, a: 2, c: undefined, 2: 0, 1: 0 }).value as object)).toEqual(["1", "2", "b", "a"]);
  });

  test("treats undefined as JSON does: a key is absent, a gap in a list is null", () => {
    expect(copy({ a: undefined, b: 1 }).value).toStrictEqual({ b: 1 });
    expect(copy([undefined, 1]).value).toStrictEqual([null, 1]);
    // biome-ignore lint/suspicious/noSparseArray: the gap is what is tested
    expect(copy([1, , 2]).value).toStrictEqual([1, null, 2]);
    expect(copy(new Array(3)).value).toStrictEqual([null, null, null]);
    expect(copy(undefined)).toEqual({ value: undefined, found: [], problems: [] });
  });

  test("has no negative zero, which JSON has not either", () => {
    expect(Object.is((copy([-0]).value as number[])[0], 0)).toBe(true);
  });

  test("names what is not plain data, and where", () => {
    const input = {
      at: new Date(0),
      by: new Project(),
      n: [Number.NaN, 1, Number.NEGATIVE_INFINITY],
      f: () => 1,
      big: 10n,
      s: Symbol("s"),
      map: new Map(),
    };
    const { found, problems } = copy(input);
    expect(found).toEqual([
      "not-plain at at",
      "not-plain at by",
      "not-plain at n[0]",
      "not-plain at n[2]",
      "not-plain at f",
      "not-plain at big",
      "not-plain at s",
      "not-plain at map",
    ]);
    expect(problems[0]?.says.en).toBe("is not plain JSON data (Date): use text, numbers, lists or objects");
    expect(problems[1]?.says.zh).toBe("不是普通JSON数据（类的实例）。请改用文本、数字、列表或对象");
    expect(problems[3]?.says.en).toContain("(-Infinity)");
  });

  test("takes plain data of another realm and without a prototype", () => {
    expect(copy(runInNewContext("({ a: [1, { b: 2 }] })")).value).toEqual({ a: [1, { b: 2 }] });
    expect(copy(Object.assign(Object.create(null), { a: 1 })).value).toStrictEqual({ a: 1 });
    expect(copy(runInNewContext("new Date(0)")).found).toEqual(["not-plain at "]);
  });

  test("refuses __proto__ as a name, and puts nothing into any prototype", () => {
    const { found } = copy(JSON.parse('{"a":{"__proto__":{"polluted":true}},"b":[{"__proto__":1}]}'));
    expect(found).toEqual(["forbidden-name at a.__proto__", "forbidden-name at b[0].__proto__"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("keeps other awkward names as names", () => {
    const input = ownEntries([
      ["constructor", 1],
      ["toString", 2],
      ["", 3],
      ["a.b", 4],
    ]);
    expect(copy(input).value).toEqual(input);
  });

  test(`goes ${MAX_DEPTH} levels deep and no deeper`, () => {
    expect(copy(nest(MAX_DEPTH)).found).toEqual([]);
    expect(copy(nest(MAX_DEPTH + 1)).found).toEqual([expect.stringMatching(/^too-deep at /)]);
    expect(copy(nest(10_000)).found).toEqual([expect.stringMatching(/^too-deep at /)]);
  });

  test("finds that something refers to itself", () => {
    const self: Record<string, unknown> = { name: "x" };
    self["self"] = self;
    expect(copy(self).found).toEqual(["too-deep at self.self.self.self"]);
    const list: unknown[] = [];
    list.push(list, list);
    expect(copy({ list }).found).toEqual(["too-deep at list[0][0][0]"]);
  });

  test("is not drawn out by what refers to the same thing twice, and again, and again", () => {
    let bomb: unknown = ["x"];
    for (let i = 0; i < 60; i++) bomb = [bomb, bomb];
    const start = performance.now();
    expect(copy(bomb).found).toEqual([expect.stringMatching(/^too-large at /)]);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test("is not drawn out by a list that is long and empty", () => {
    const start = performance.now();
    expect(copy({ a: new Array(4_000_000_000) }).found).toEqual(["too-large at a"]);
    expect(copy(new Array(1_000_001)).found).toEqual(["too-large at "]);
    expect(performance.now() - start).toBeLessThan(50);
  });

  test("says where reading failed", () => {
    const failing = {
      get total() {
        throw new Error("no connection");
      },
    };
    expect(copy({ a: [1, failing] }).found).toEqual(["unreadable at a[1].total"]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(copy({ a: 1, proxy }).found).toEqual(["unreadable at proxy"]);
  });

  test("believes no length that a Proxy invents", () => {
    for (const length of [-1, "3", Number.NaN, Number.POSITIVE_INFINITY, 2.5, {}, undefined, 1e300]) {
      const liar = new Proxy([], { get: (_target, key) => (key === "length" ? length : 0) });
      const { value, found } = copy(liar);
      expect(found.length === 0 ? Array.isArray(value) : found).toEqual(found.length === 0 ? true : ["too-large at "]);
    }
  });

  test("stops listing when nobody reads on", () => {
    const { found } = copy(new Array(200_000).fill(Number.NaN));
    expect(found.length).toBe(10_001);
    expect(found.at(-1)).toBe("too-many-problems at ");
  });

  test("puts its problems where the input stands in a larger one", () => {
    const problems: Problem[] = [];
    plainCopy({ a: Number.NaN, b: nest(100) }, problems, ["rows", 7]);
    expect(problems.map(({ path }) => path)).toEqual(["rows[7].a", "rows[7].b.a[0].a"]);
  });
});
