import { about } from './about.ts';
import { because } from './because.ts';
import { briefing } from './briefing.ts';
import { campus } from './campus.ts';
import { common } from './common.ts';
import { debrief } from './debrief.ts';
import { desk } from './desk.ts';
import { finance } from './finance.ts';
import { ledger } from './ledger.ts';
import { machine } from './machine.ts';
import { notices } from './notices.ts';
import { outlook } from './outlook.ts';
import { predict } from './predict.ts';
import { replay } from './replay.ts';
import { report } from './report.ts';
import { skill } from './skill.ts';
import { title } from './title.ts';

/** The English catalogue, by place. Sentences with numbers are functions of formatted values. */
export const en = {
  common,
  campus,
  title,
  desk,
  outlook,
  predict,
  briefing,
  report,
  because,
  finance,
  debrief,
  replay,
  ledger,
  machine,
  skill,
  about,
  notices,
};
