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

/** The same model with makers of open models who learn nothing, by themselves, from each other or from anybody. */
export function withoutOpenModels(model: Model): Model {
  const { own } = model.parameters.distillation;
  const distillation = {
    ...model.parameters.distillation,
    hunger: 0,
    copy: 0,
    own: { ...own, fast: 0, middle: 0, slow: 0 },
  };
  return { ...model, parameters: { ...model.parameters, distillation } };
}
