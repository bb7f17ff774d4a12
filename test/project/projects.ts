import * as fc from "fast-check";
import type { ProjectInput } from "../../src/project/index.js";
import { day, json } from "./events.js";

const text = fc.constantFrom<unknown>("张三", "", "n/a", null, { zh: "甲", en: "A" });
const nothing = fc.constantFrom(null, "", "n/a");
const or = (arbitrary: fc.Arbitrary<unknown>) => fc.oneof({ weight: 3, arbitrary }, { weight: 1, arbitrary: nothing });
export const amount = fc.oneof(
  fc.constantFrom("1.5亿元", "0.00001万元", "3000万美元", "人民币 1,000 元", "0元", "007亿元", "1.50元", "-3万元"),
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom("", ".5", ".25", ".1234", ".123456789"),
      fc.constantFrom("元", "万元", "亿元", "万亿元"),
    )
    .map((parts) => parts.join("")),
  fc.record({
    amount: fc.oneof(fc.nat().map(String), fc.constantFrom("0", "00", "1.50", "10/3", "-1", 5)),
    currency: fc.constantFrom("CNY", "USD"),
  }),
);
const money = or(fc.oneof(amount, fc.array(amount, { minLength: 1, maxLength: 2 })));
const part = (shape: Record<string, fc.Arbitrary<unknown>>, needed: string[] = []): fc.Arbitrary<unknown> =>
  fc.record<Record<string, unknown>, string>({ ...shape, own: json }, { requiredKeys: needed });
const id = fc.constantFrom("a", "b c", "𠀀");
const shares = fc.constantFrom<unknown>("50%", "0.50", 1, "1/3");

const project = part(
  {
    id: fc.constantFrom("p1", "p2"),
    name: text,
    registeredOn: or(day),
    recordedOn: or(day),
    stage: text,
    investors: or(
      fc.array(
        part(
          {
            id: or(id),
            name: fc.constant("甲公司"),
            creditCode: or(fc.constant("91350100M000100Y43")),
            origin: text,
            capital: or(fc.constantFrom("domestic", "foreign")),
            qualities: or(fc.array(fc.constantFrom("listed", "own"))),
          },
          ["name"],
        ),
        { maxLength: 2 },
      ),
    ),
    industry: or(part({ code: or(fc.constantFrom("C", "C39", "3911", "39")), class: text, category: text })),
    investment: or(part({ total: money, fixedAssets: money, land: money })),
    signing: or(part({ class: text, amount: money, on: or(day) })),
    funds: or(fc.dictionary(id, money, { maxKeys: 2 })),
    channel: or(fc.oneof(fc.constant("展会"), part({ kind: text, id: or(id), name: text, operator: text }))),
    carrier: or(fc.oneof(fc.constant("经开区"), part({ town: text }))),
    steward: text,
    leader: text,
    department: text,
    credit: or(
      fc.array(
        part({ unit: id, share: shares, role: fc.constantFrom(null, "introducer"), from: fc.option(day) }, [
          "unit",
          "share",
        ]),
        { maxLength: 2 },
      ),
    ),
    milestones: or(fc.dictionary(id, part({ due: or(day), first: or(day), revisions: or(fc.nat()) }), { maxKeys: 2 })),
    evidence: or(fc.dictionary(id, part({ on: or(day), validFrom: or(day) }), { maxKeys: 2 })),
    waivers: or(
      fc.array(
        part(
          {
            stage: id,
            requirement: id,
            reason: fc.constantFrom<unknown>("容缺", { zh: "容缺", en: "later" }),
            until: or(day),
            by: or(fc.constantFrom<unknown>("张三", { id: "u", role: null, x: [1] })),
          },
          ["stage", "requirement", "reason"],
        ),
        { maxLength: 2 },
      ),
    ),
    tags: or(fc.array(fc.constantFrom("key", "real-estate"), { maxLength: 2 })),
  },
  ["id"],
);

/** Sound projects, with all that a field may hold and with fields of the host's own. */
export const projects = project as unknown as fc.Arbitrary<ProjectInput>;
