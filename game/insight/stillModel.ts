import type { Model } from '../economy/state.ts';

/** The same model with markets that do not grow. */
export function withoutDemandGrowth(model: Model): Model {
  const { business, consumers, compute, developers } = model.parameters.segments;
  const segments = {
    ...model.parameters.segments,
    business: { ...business, growth: 0 },
    consumers: { ...consumers, growth: 0 },
    compute: { ...compute, growth: 0 },
    developers: { ...developers, growth: 0 },
  };
  return { ...model, parameters: { ...model.parameters, segments } };
}

/** The same model with makers of open models who learn nothing by themselves or from each other; they still copy firms. */
export function withoutOpenLearning(model: Model): Model {
  const { own } = model.parameters.distillation;
  return withDistillation(model, { copy: 0, own: { ...own, fast: 0, middle: 0, slow: 0 } });
}

/** The same model with makers of open models who copy no firm. */
export function withoutCopying(model: Model): Model {
  return withDistillation(model, { hunger: 0 });
}

function withDistillation(model: Model, change: Partial<Model['parameters']['distillation']>): Model {
  const distillation = { ...model.parameters.distillation, ...change };
  return { ...model, parameters: { ...model.parameters, distillation } };
}
