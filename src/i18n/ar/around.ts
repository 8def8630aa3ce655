import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

/** Messages of what countries had joined before and after an activity, in Arabic; see `../en.ts` for the rules. */
export const around: typeof import('../en/around.js').around = {
  heading: 'قبل نشاط من أنشطة البرنامج وبعده',
  activity: (p) => (p.place ? `${p.title}، ${p.place}، ${p.when}` : `${p.title}، ${p.when}`),
  result: (p) =>
    `البلدان المذكورة: ${p.nText}؛ منها ما صار بعد سنتين طرفا في عدد أكبر من الصكوك المحسوبة: ${p.moreText}`,
  resultOne: (p) =>
    `${p.state}: البلد الوحيد المذكور؛ الصكوك التي كان طرفا فيها قبل ذلك: ${p.beforeText}، وبعد سنتين: ${p.afterText}`,
  resultNone: 'لا يمكن عدّ أي من الصكوك المعروضة في كلا التاريخين',

  // Columns and the key
  country: 'البلد',
  beforeOn: (p) => `${p.date}، اليوم السابق`,
  afterOn: (p) => `${p.date}، بعد سنتين`,
  before: 'قبل',
  after: 'بعد سنتين',
  scale: (p) => `طرف، من الصكوك البالغ عددها ${p.nText}`,
  joined: (p) => `${p.nText} في الأثناء`,
  joinedAct: (p) => `${p.instrument}: ${p.action}`,
  others: (p) =>
    plural(p.n, {
      zero: 'لا دول أعضاء أخرى',
      one: 'دولة عضو أخرى',
      two: 'دولتان عضوان أخريان، في المتوسط',
      few: `${p.nText} دول أعضاء أخرى، في المتوسط`,
      many: `${p.nText} دولة عضوا أخرى، في المتوسط`,
      other: `${p.nText} دولة عضو أخرى، في المتوسط`,
    }),
  othersHint: 'دول كانت أعضاء في كلا التاريخين ولم تُذكر في هذا النشاط',

  // The file
  when: { before: 'قبل', between: 'في الأثناء', not: 'ليس حتى ذلك الحين' },
  state: 'الدولة',
  joinedWhen: 'صارت طرفا',

  // What it does not say
  captionNoCause: 'يُعرض الأمران جنبا إلى جنب؛ ولا يقال إن النشاط كان هو السبب.',
  captionSame: (p) =>
    `تُحسب الموافقات على الالتزام حتى ${p.before} وحتى ${p.after}، على الصكوك نفسها في التاريخين.`,
  captionNamed: 'لا تُعرض إلا البلدان التي يذكرها مصدر عام؛ وربما شارك غيرها.',
  captionUndated: (p) => `غير محسوبة لأن إجراءاتها غير مؤرخة: ${p.instruments}.`,
  captionLater: (p) => `غير محسوبة لأنها اعتُمدت لاحقا: ${p.instruments}.`,
  captionEnds: (p) => `غير محسوبة لأن جداولها تنتهي قبل التاريخ الثاني: ${p.instruments}.`,
};
