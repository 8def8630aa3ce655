import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

/** Messages of `treaty-matrix`, in Arabic; see `../en.ts` for the rules. */
export const matrix: typeof import('../en/matrix.js').matrix = {
  heading: (p) => `من كان طرفا في أي من الصكوك في ${p.date}، عدد الصكوك: ${p.nText}`,
  result: (p) =>
    `الدول الأعضاء الأطراف في جميع الصكوك التي يمكن عدّها (${p.nText}): ${p.allText} من أصل ${p.membersText}؛ وأكثرها أطرافا: ${p.instrument} (${p.partyText})`,
  resultRegion: (p) =>
    `${p.region}: الدول الأعضاء الأطراف في جميع الصكوك التي يمكن عدّها (${p.nText}): ${p.allText} من أصل ${p.membersText}؛ وأكثرها أطرافا: ${p.instrument} (${p.partyText})`,

  // Rows and columns
  state: 'الدولة',
  joinedOf: (p) => `من أصل ${p.nText}`,
  joinedMeaning: (p) =>
    `عدد الصكوك التي كانت الدولة طرفا فيها، من الصكوك التي يمكن عدّها (${p.nText} من أصل ${p.allText})`,
  parties: 'الأطراف',
  membersOf: (p) => `من أصل ${p.membersText}`,
  atLeast: (p) => `\u200e${p.nText}+\u200e`,
  cannotTell: '؟',
  notAdopted: '–',

  // The key beside the statuses
  later: 'لم يُعتمد بعد',
  laterCount: (p) =>
    plural(p.n, {
      zero: 'لا صكوك',
      one: 'صك واحد',
      two: 'صكان',
      few: `${p.nText} صكوك`,
      many: `${p.nText} صكا`,
      other: `${p.nText} صك`,
    }),
  laterMeaning: 'اعتُمد الصك بعد هذا التاريخ',

  // What a screen reader says, and the lines of a trail
  spokenCell: (p) => `${p.state}، ${p.instrument}: ${p.status}`,
  spokenCellAct: (p) => `${p.state}، ${p.instrument}: ${p.status}، ${p.action}، ${p.date}`,
  spokenColumn: (p) => `${p.instrument}: ${p.parties}`,
  spokenRegion: (p) => `${p.region}، ${p.instrument}: ${p.parties}`,
  partiesOf: (p) => `${p.partyText} من أصل ${p.membersText} من الدول الأعضاء`,
  partiesAtLeast: (p) => `${p.partyText} على الأقل من أصل ${p.membersText} من الدول الأعضاء`,
  partiesUnknown: 'غير معروف، لا قائمة بالأطراف',
  partiesLater: (p) => `اعتُمد لاحقا، في ${p.date}`,
  membersText: (p) =>
    plural(p.n, {
      zero: 'لا دول أعضاء',
      one: 'دولة عضو واحدة',
      two: 'دولتان عضوان',
      few: `${p.nText} دول أعضاء`,
      many: `${p.nText} دولة عضوا`,
      other: `${p.nText} دولة عضو`,
    }),
  spokenMembers: (p) => `${p.region}: ${p.members}`,
  adopted: 'الاعتماد',
  partiesLine: 'الأطراف',
  knownTotal: 'العدد المعروف',

  // Caption
  captionYears: 'السنة الواردة في الخانة هي سنة الموافقة على الالتزام.',
  captionTotals: (p) => `في غياب قائمة بالأطراف لا تُعرف إلا الأعداد: ${p.totals}.`,
  captionTotal: (p) => `${p.instrument} ${p.partiesText} (${p.asOf})`,

  // Controls
  hint: 'تنقل مفاتيح الأسهم بين الخانات، وتجد الحروف دولة باسمها، وينقل Home و End إلى طرفي الصف، ومع Ctrl إلى طرفي الجدول، ويختار Enter، ويخرج Esc.',
  order: 'الترتيب',
  sorts: { region: 'بحسب المنطقة', name: 'بحسب الاسم', joined: 'بحسب عدد الصكوك' },
  columnHint: 'يعرض Enter هذا الصك وحده',
  onlyColumn: (p) => `المعروض فقط: ${p.instrument}`,
  back: (p) => `العودة إلى جميع الصكوك (${p.nText})`,
};
