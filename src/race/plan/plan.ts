import type { CompiledCurve, CompiledLimits, Curve, Points } from "../../curve/index.js";
import type { Rational, RoundingMode } from "../../exact/index.js";
import type { Better, Lack, Measure, Reference } from "../../figure/index.js";
import type { Path, Text } from "../../reason/index.js";
import type { Scorecard } from "../scorecard.js";
import type { CompiledAsk } from "./compile-ask.js";
import type { AfterPlan } from "./plan-after.js";

/** A scorecard made ready to be run: every text read, every reference found, every order settled. */
export interface Plan {
  readonly card: Scorecard;
  readonly root: BlockPlan;
  /** Every node that has an id, in the order in which the definition writes them. */
  readonly nodes: readonly NodePlan[];
  readonly figures: ReadonlySet<string>;
  readonly breakTies: readonly { readonly by: Measure; readonly better: Better }[];
  /** What follows from the ranking. */
  readonly after: AfterPlan;
  readonly better: (figure: string) => Better;
  /** Decimals that points and totals are shown with. */
  readonly shown: { readonly item: number; readonly total: number; readonly settled: boolean };
  readonly roundTotal: Round | undefined;
}

export interface Round {
  readonly places: number;
  readonly mode: RoundingMode;
}

export type MarkPlan =
  | { readonly all: Rational }
  | { readonly by: string; readonly marks: ReadonlyMap<string, Rational> }
  | undefined;

export interface Common {
  readonly id: string;
  readonly path: Path;
  readonly label: Text | undefined;
  readonly role: "score" | "bonus" | "deduction";
  /** The node that it stands in, or null at the top. */
  readonly parent: string | null;
  readonly mark: MarkPlan;
  readonly limits: CompiledLimits;
  readonly round: Round | undefined;
}

/** What happens for each lack that can arise. */
export type Treatments = ReadonlyMap<Lack, TreatmentPlan>;

export interface ItemPlan extends Common {
  readonly kind: "item";
  readonly of: Measure;
  readonly points: Curve<Reference>;
  readonly curve: CompiledCurve<Reference>;
  readonly treat: Treatments;
  readonly peers: string | undefined;
  readonly roundFigure: Round | undefined;
}

export interface BlockPlan extends Common {
  readonly kind: "block";
  readonly nodes: readonly NodePlan[];
  /** The same nodes, each after those that it reads. */
  readonly order: readonly NodePlan[];
  readonly combine: "sum" | "best" | "mean";
  readonly start: Points | undefined;
  readonly treat: Treatments;
}

export interface ChoosePlan extends Common {
  readonly kind: "choose";
  readonly branches: readonly { readonly if: CompiledAsk | undefined; readonly then: NodePlan }[];
  readonly treat: Treatments;
}

export interface GivenPlan extends Common {
  readonly kind: "given";
  readonly given: string;
  readonly low: Rational;
  readonly high: Rational;
  readonly treat: Treatments;
}

export interface GivePlan extends Common {
  readonly kind: "give";
  readonly give: Points;
  readonly treat: Treatments;
}

export type NodePlan = ItemPlan | BlockPlan | ChoosePlan | GivenPlan | GivePlan;

export type TreatmentPlan =
  | { readonly is: "points"; readonly points: Points }
  | { readonly is: "mean" | "redistribute" | "unranked" | "refuse" }
  | { readonly is: "item"; readonly item: ItemPlan };
