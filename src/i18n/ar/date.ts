import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

/** Messages of `treaty-date`, in Arabic; see `../en.ts` for the rules. */
export const date: typeof import('../en/date.js').date = {
  heading: 'اختر تاريخا',
  result: (p) =>
    plural(p.n, {
      zero: `في ${p.date} لم تكن في الأمم المتحدة أي دولة عضو (${p.membersText})`,
      one: `في ${p.date} كانت في الأمم المتحدة دولة عضو واحدة (${p.membersText})`,
      two: `في ${p.date} كانت في الأمم المتحدة دولتان عضوان (${p.membersText})`,
      few: `في ${p.date} كانت في الأمم المتحدة ${p.membersText} دول أعضاء`,
      many: `في ${p.date} كانت في الأمم المتحدة ${p.membersText} دولة عضوا`,
      other: `في ${p.date} كانت في الأمم المتحدة ${p.membersText} دولة عضو`,
    }),
  exact: 'اليوم بالتحديد',
  range: (p) => `من ${p.from} إلى ${p.to}.`,
  outside: (p) => `تعبّر الصور عن ${p.date}، وهو خارج نطاق شريط التمرير من ${p.from} إلى ${p.to}.`,
  ticks: 'العلامات تحت شريط التمرير أحداث في تاريخ الصكوك.',
  columnDate: 'التاريخ',
  columnEvent: 'الحدث',
  errorOrder: (p) => `«${p.min}» في «min» ليس قبل «${p.max}» في «max».`,
};
