/** Messages of `treaty-number`, in Arabic; see `../en.ts` for the rules. */
export const number: typeof import('../en/number.js').number = {
  one: (p) => `الدول الأعضاء الأطراف في ${p.date}: ${p.figureText} من أصل ${p.membersText} (${p.instrument}).`,
  oneIn: (p) =>
    `${p.region}: الدول الأعضاء الأطراف في ${p.date}: ${p.figureText} من أصل ${p.membersText} (${p.instrument}).`,
  atLeast: (p) =>
    `الدول الأعضاء الأطراف في ${p.date}: ${p.figureText} على الأقل من أصل ${p.membersText} (${p.instrument}).`,
  atLeastIn: (p) =>
    `${p.region}: الدول الأعضاء الأطراف في ${p.date}: ${p.figureText} على الأقل من أصل ${p.membersText} (${p.instrument}).`,
  later: (p) => `${p.instrument}: لم يكن في وسع أحد أن يكون طرفا في ${p.date}، إذ كان الاعتماد في ${p.adopted}.`,
  unknown: (p) => `${p.instrument}: لا تبين البيانات المتاحة عدد الدول الأطراف في ${p.date}.`,
  total: (p) =>
    `${p.instrument}: عدد الأطراف المنشور: ${p.figureText} (${p.when})؛ ولا تبين البيانات المتاحة أي الدول هي.`,
  all: (p) =>
    `الدول الأعضاء الأطراف في جميع الصكوك (${p.nText}) في ${p.date}: ${p.figureText} من أصل ${p.membersText}.`,
  allCounted: (p) =>
    `الدول الأعضاء الأطراف في جميع الصكوك التي يمكن عدّها (${p.nText} من أصل ${p.ofText}) في ${p.date}: ${p.figureText} من أصل ${p.membersText}.`,
  allIn: (p) =>
    `${p.region}، ${p.date}: الدول الأعضاء الأطراف في جميع الصكوك (${p.nText}): ${p.figureText} من أصل ${p.membersText}.`,
  allCountedIn: (p) =>
    `${p.region}، ${p.date}: الدول الأعضاء الأطراف في جميع الصكوك التي يمكن عدّها (${p.nText} من أصل ${p.ofText}): ${p.figureText} من أصل ${p.membersText}.`,
  noneCounted: (p) => `لا يمكن عدّ أي من الصكوك (${p.nText}) في ${p.date}.`,

  // Lines of a list by region
  part: (p) => `${p.region}: ${p.figureText} من أصل ${p.membersText}.`,
  partAtLeast: (p) => `${p.region}: ${p.figureText} على الأقل من أصل ${p.membersText}.`,

  beyond: (p) => `ينتهي الجدول في ${p.date}.`,
  about: (p) => `في ${p.date}: المصدر والحدود`,
};
