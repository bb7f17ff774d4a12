import { add, divide, least, multiply, one, type Rational, rational, sign, zero } from "../../exact/index.js";
import { contentOf, costGraphOf, ownShareOf } from "../graph/cost-flow.js";
import { numberOf } from "../number-of.js";
import { productsOf } from "../unlocks-of.js";
import type { View } from "../view.js";
import type { Known, NodeNumbers } from "./node-numbers.js";

/** A total or a rate over nodes: unknown as soon as one of them is. */
export interface Total {
  readonly value: Rational | undefined;
  readonly numerator?: Rational | undefined;
  readonly denominator?: Rational | undefined;
  readonly estimated: boolean;
  /** The nodes, by index, that keep it from being known. */
  readonly missing: readonly number[];
}

/** One node's part of a rate; undefined when it is not known, null when the node is not counted. */
type Part = { readonly top: Rational; readonly bottom: Rational; readonly estimated: boolean } | undefined | null;

/** The sum of some numbers of all nodes. */
export function totalOf(view: View, of: (numbers: NodeNumbers) => Known | undefined): Total {
  return totalBy(view, (numbers) => {
    const known = of(numbers);
    return known && { top: known.value, bottom: zero, estimated: known.estimated };
  });
}

/** Σ tops / Σ bottoms over the nodes; undefined where nothing is counted. */
function rateBy(view: View, part: (numbers: NodeNumbers, v: number) => Part): Total {
  const { value: numerator, denominator, ...rest } = totalBy(view, part);
  const known = numerator && denominator && sign(denominator) > 0;
  return { value: known ? divide(numerator, denominator) : undefined, numerator, denominator, ...rest };
}

function totalBy(view: View, part: (numbers: NodeNumbers, v: number) => Part): Total {
  let [top, bottom, estimated] = [zero, zero, false];
  const missing: number[] = [];
  for (const [v, numbers] of view.nodes.entries()) {
    if (!view.map.isPart(v)) continue;
    const known = part(numbers, v);
    if (known === undefined) missing.push(v);
    if (!known) continue;
    top = add(top, known.top);
    bottom = add(bottom, known.bottom);
    estimated ||= known.estimated;
  }
  const complete = missing.length === 0;
  return { value: complete ? top : undefined, denominator: complete ? bottom : undefined, estimated, missing };
}

/** Σ L / Σ D (本地配套率, by value). */
export function localByValue(view: View): Total {
  return rateBy(view, ({ local, demand }) => {
    // What is not demanded is bought from nobody.
    if (demand && sign(demand.value) === 0) return null;
    return (
      local && demand && { top: local.value, bottom: demand.value, estimated: local.estimated || demand.estimated }
    );
  });
}

/** Local suppliers / suppliers (本地配套率, by count): for show only, a screw counts as much as an engine. */
export function localByCount(view: View): Total {
  return rateBy(view, ({ localSuppliers, suppliers }) => {
    return (
      localSuppliers &&
      suppliers && {
        top: localSuppliers.value,
        bottom: suppliers.value,
        estimated: localSuppliers.estimated || suppliers.estimated,
      }
    );
  });
}

/** Nodes with a firm / nodes (覆盖率). */
export function coverageOf(view: View): Total {
  return rateBy(view, ({ present, firms }) => {
    return present === undefined
      ? undefined
      : { top: present ? one : zero, bottom: one, estimated: firms?.estimated === true };
  });
}

/** Σ w min(1, s) / Σ w over the nodes with local demand (完整度). */
export function completenessOf(view: View): Total {
  return rateBy(view, (numbers, v) => {
    const weight = importanceOf(view, v);
    if (numbers.demand && sign(numbers.demand.value) === 0) return null;
    return (
      weight &&
      numbers.rate && {
        top: multiply(weight, least(one, numbers.rate.value)),
        bottom: weight,
        estimated: numbers.rate.estimated,
      }
    );
  });
}

/** How important a node is, from 1 to 5. */
export function importanceOf({ map }: View, v: number): Rational | undefined {
  const importance = map.chain.nodes[v]?.importance;
  return importance === undefined ? undefined : numberOf(importance);
}

/**
 * The local share of the cost of each end product (本地配套率, by cost): what every node adds to it, times how far local
 * firms meet the demand for it. The parts that nodes add are the cost shares of the map, and add up to one.
 */
export function localByCost(view: View): readonly { readonly product: number; readonly total: Total }[] {
  const costs = costGraphOf(view.map);
  return productsOf(view.map).map((product) => {
    const content = contentOf(costs, (v) => v === product);
    const total = totalBy(view, ({ rate }, v) => {
      const whole = content[v];
      if (whole && sign(whole) === 0) return null;
      const own = ownShareOf(costs, v);
      if (own && sign(own) === 0) return null;
      return (
        whole &&
        own &&
        rate && { top: multiply(multiply(whole, own), rate.value), bottom: zero, estimated: rate.estimated }
      );
    });
    return { product, total };
  });
}

/** How related the nodes of a chain are to what the region has already, on average. */
export function meanRelatedness(view: View): Total {
  const { value, ...rest } = totalOf(view, ({ relatedness }) => relatedness);
  const parts = view.nodes.filter((_, v) => view.map.isPart(v)).length;
  return { value: value && divide(value, rational(parts)), ...rest };
}
