import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

/** Messages of `treaty-reach`, in Arabic; see `../en.ts` for the rules. */
export const reach: typeof import('../en/reach.js').reach = {
  // Headings
  headingMap: (p) => `الأماكن التي يوثَّق فيها عمل البرنامج العالمي لمكافحة الإرهاب، حتى ${p.date}`,
  headingCalendar: (p) => `الأنشطة الموثقة للبرنامج العالمي لمكافحة الإرهاب، حتى ${p.date}`,
  headingTotals: (p) => `ما نُشر عن نطاق وصول البرنامج العالمي لمكافحة الإرهاب، حتى ${p.date}`,

  // Results
  result: (p) =>
    plural(p.n, {
      zero: `لا بلدان مذكورة (${p.eventsText})`,
      one: `بلد واحد مذكور (${p.eventsText})`,
      two: `بلدان مذكوران (${p.eventsText})`,
      few: `${p.nText} بلدان مذكورة (${p.eventsText})`,
      many: `${p.nText} بلدا مذكورا (${p.eventsText})`,
      other: `${p.nText} بلد مذكور (${p.eventsText})`,
    }),
  resultRegion: (p) =>
    plural(p.n, {
      zero: `${p.region}: لا بلدان مذكورة (${p.eventsText})`,
      one: `${p.region}: بلد واحد مذكور (${p.eventsText})`,
      two: `${p.region}: بلدان مذكوران (${p.eventsText})`,
      few: `${p.region}: ${p.nText} بلدان مذكورة (${p.eventsText})`,
      many: `${p.region}: ${p.nText} بلدا مذكورا (${p.eventsText})`,
      other: `${p.region}: ${p.nText} بلد مذكور (${p.eventsText})`,
    }),
  activities: (p) =>
    plural(p.n, {
      zero: 'لا أنشطة',
      one: 'نشاط واحد',
      two: 'نشاطان',
      few: `${p.nText} أنشطة`,
      many: `${p.nText} نشاطا`,
      other: `${p.nText} نشاط`,
    }),
  resultNone: 'لا نشاط موثقا حتى هذا التاريخ',
  resultEvent: (p) =>
    p.place ? `${p.title}، ${p.place}، ${p.when}: ${p.who}` : `${p.title}، ${p.when}: ${p.who}`,
  resultOver: (p) =>
    `أكثر من ${p.nText} من البلدان (${p.period})، حين كان عدد الدول الأعضاء ${p.membersText}: وهذا حد أدنى لا تعداد`,
  resultExactly: (p) => `عدد البلدان ${p.nText} (${p.period})، حين كان عدد الدول الأعضاء ${p.membersText}`,
  resultNoTotal: 'لم يُنشر أي عدد للبلدان حتى هذا التاريخ',

  // Modes, roles, and what they make of a country
  mode: { direct: 'مساعدة مباشرة', workshop: 'حلقة عمل' },
  role: {
    recipient: 'متلق',
    participant: 'مشارك',
    attended: 'حضر، ودوره غير مبين',
    host: 'مضيف',
    observer: 'مراقب',
  },
  roleCount: {
    recipient: (p) => `المتلقون: ${p.nText}`,
    participant: (p) => `المشاركون: ${p.nText}`,
    attended: (p) => `الحاضرون: ${p.nText}`,
    host: (p) => `المضيفون: ${p.nText}`,
    observer: (p) => `المراقبون: ${p.nText}`,
  },
  countries: (p) =>
    plural(p.n, {
      zero: `لا بلدان مذكورة: ${p.roles}`,
      one: `بلد واحد مذكور: ${p.roles}`,
      two: `بلدان مذكوران: ${p.roles}`,
      few: `${p.nText} بلدان مذكورة: ${p.roles}`,
      many: `${p.nText} بلدا مذكورا: ${p.roles}`,
      other: `${p.nText} بلد مذكور: ${p.roles}`,
    }),
  status: {
    both: 'مساعدة مباشرة وحلقة عمل',
    direct: 'مساعدة مباشرة',
    workshop: 'حلقة عمل',
    attended: 'حضر، ودوره غير مبين',
    host: 'مضيف فقط',
    observer: 'مراقب فقط',
    undocumented: 'لا شيء موثقا',
  },
  statusMeaning: {
    both: 'تلقى مساعدة مباشرة وشارك في حلقة عمل',
    direct: 'تلقى مساعدة تشريعية خاصة بالبلد',
    workshop: 'شارك في حلقة عمل دون إقليمية أو إقليمية',
    attended: 'كان في حلقة عمل لا يميز مصدرها بين أعضاء المجموعة والمراقبين',
    host: 'استضاف نشاطا أو نظمه؛ ولم تُر قائمة بالمشاركين',
    observer: 'حضر بصفة مراقب، ولم يُذكر بين المشاركين',
    undocumented: 'لم يذكر هذا البلد أيٌّ من المصادر العامة التي اطُّلع عليها؛ ولا يعني ذلك أن البرنامج لم يصل إليه',
  },
  notNamed: 'غير مذكور في هذا النشاط',
  notNamedMeaning: 'لا تذكر مصادر النشاط المختار هذا البلد',
  spoken: (p) =>
    plural(p.n, {
      zero: `${p.state}: ${p.status}، لا أنشطة`,
      one: `${p.state}: ${p.status}، نشاط واحد`,
      two: `${p.state}: ${p.status}، نشاطان`,
      few: `${p.state}: ${p.status}، ${p.nText} أنشطة`,
      many: `${p.state}: ${p.status}، ${p.nText} نشاطا`,
      other: `${p.state}: ${p.status}، ${p.nText} نشاط`,
    }),
  spokenNone: (p) => `${p.state}: ${p.status}`,
  spokenEvent: (p) =>
    p.place
      ? `${p.when}: ${p.title}، ${p.place}. ${p.mode}. ${p.who}`
      : `${p.when}: ${p.title}. ${p.mode}. ${p.who}`,
  spokenTotal: (p) => `${p.measure}: ${p.value}، ${p.period}`,

  // Days
  days: (p) => `${p.from} – ${p.to}`,
  daysOfMonth: (p) => `${p.day}–${p.to}`,

  // The trail and the table
  trail: {
    reach: 'نطاق الوصول',
    activity: 'النشاط',
    role: 'الدور',
    mode: 'النوع',
    when: 'متى',
    start: 'البداية',
    end: 'النهاية',
    where: 'أين',
    who: 'من',
    figure: 'الرقم',
    measure: 'ما يُحسب',
    period: 'الفترة',
    words: 'بعبارات المصدر',
  },
  part: (p) =>
    p.place ? `${p.title}، ${p.place}، ${p.when} (${p.role})` : `${p.title}، ${p.when} (${p.role})`,

  // Marks of activities
  marks: 'أماكن الأنشطة',
  marksByDate: 'تواريخ الأنشطة',

  // The calendar
  calendar: 'الأنشطة بحسب التاريخ',
  calendarHint:
    'ينقل السهمان إلى أعلى وإلى أسفل بين الأنشطة، وينقل السهم في اتجاه القراءة إلى المصادر، ويفتح Enter أحدها، ويخرج Esc.',
  milestones: {
    'programme-launch': 'إطلاق البرنامج',
    'project-start': 'بدء المشروع GLO/R35',
    'eleventh-congress': 'مؤتمر بانكوك',
  },

  // Totals
  totals: 'الأرقام المنشورة',
  totalsHint:
    'ينقل السهمان إلى أعلى وإلى أسفل بين الأرقام، وينقل السهم في اتجاه القراءة إلى المصدر، ويفتحه Enter، ويخرج Esc.',
  documented: 'البلدان المذكورة في الأنشطة الموثقة لهذا المكوِّن',
  documentedPeriod: (p) => `أنشطة الفترة من ${p.from} إلى ${p.to}`,
  unknownRest: 'ما زاد على ذلك غير معروف',
  membersTick: (p) => `الدول الأعضاء: ${p.membersText}`,

  // Caption
  captionPartial: (p) => `تُعرض الأنشطة الموثقة في مصادر عامة، وعدد البلدان ${p.nText}؛ وليست هذه القائمة كاملة.`,
  captionOwnPartial: (p) =>
    `تُعرض الأنشطة التي قدمها الناشر، وعدد البلدان ${p.nText}؛ ولا يقال إن القائمة كاملة.`,
  captionComplete: (p) => `تُعرض الأنشطة التي قدمها الناشر، وعدد البلدان ${p.nText}، بوصفها القائمة الكاملة.`,
  captionSources: 'المصدر: النشرات الصحفية والإعلانات المذكورة مع كل نشاط.',
  captionPlaces: 'الأماكن تقريبية.',
  captionTotals:
    'تعدّ الأرقام أشياء مختلفة على فترات مختلفة، فليست سلسلة زمنية؛ ولم يُعثر على المجموع الرسمي.',
  captionTotalsSources: 'المصدر: الصفحات المذكورة مع كل رقم.',
  captionMonths: 'النشاط الذي لا يُعرف منه إلا الشهر يُحسب من نهاية ذلك الشهر.',

  // Controls
  eventLabel: 'النشاط',
  eventAll: 'جميع الأنشطة',
  loading: 'جار تحميل الأنشطة…',

  // Faults
  errorEvent: (p) => `«${p.value}» في «event» ليس نشاطا معروضا.`,
  errorEventNear: (p) => `«${p.value}» في «event» ليس نشاطا معروضا. الأقرب: ${p.nearest}.`,
  errorAddress: (p) => `«${p.value}» في «src» ليس عنوانا على الشبكة.`,
  errorFetch: (p) =>
    `تعذر جلب الأنشطة من «${p.value}». قد يكون العنوان خطأ، أو قد لا يسمح ذلك الموقع لهذه الصفحة بقراءته.`,
  errorJson: (p) => `ما يوجد في «${p.value}» ليس بصيغة JSON.`,
  errorLarge: (p) => `ما يوجد في «${p.value}» أكبر مما يُقرأ.`,
  errorMore: (p) =>
    plural(p.n, {
      zero: 'لا أخطاء أخرى في الأنشطة.',
      one: 'في الأنشطة خطأ آخر.',
      two: 'في الأنشطة خطآن آخران.',
      few: `في الأنشطة ${p.nText} أخطاء أخرى.`,
      many: `في الأنشطة ${p.nText} خطأ آخر.`,
      other: `في الأنشطة ${p.nText} خطأ آخر.`,
    }),
  errorForm: (p) => `النشاط ${p.event}: «${p.value}» ليس بالشكل المبين في الوثائق.`,
  errorFormAll: 'ليست الأنشطة بالشكل المبين في الوثائق: كائن فيه القائمة «events».',
  errorTooMany: (p) => `النشاط ${p.event}: عدد البلدان أكبر مما يجب (${p.value}).`,
  errorTooManyAll: (p) => `عدد الأنشطة أكبر مما يجب (${p.value}).`,
  errorMode: (p) => `النشاط ${p.event}: «${p.value}» ليس نوعا من الأنشطة. الأقرب: ${p.nearest}.`,
  errorRole: (p) => `النشاط ${p.event}، البلد ${p.country}: «${p.value}» ليس دورا. الأقرب: ${p.nearest}.`,
  errorCountry: (p) => `النشاط ${p.event}، البلد ${p.country}: «${p.value}» ليست دولة.`,
  errorCountryNear: (p) => `النشاط ${p.event}، البلد ${p.country}: «${p.value}» ليست دولة. الأقرب: ${p.nearest}.`,
  errorCountryTwice: (p) => `النشاط ${p.event}، البلد ${p.country}: «${p.value}» وارد مرتين.`,
  errorDate: (p) => `النشاط ${p.event}: «${p.value}» ليس تاريخا. اكتب 2004-01-17 أو 2004-01 أو 2004.`,
  errorOrder: (p) => `النشاط ${p.event} ينتهي قبل أن يبدأ: ${p.value}.`,
  errorTitle: (p) => `ليس للنشاط ${p.event} عنوان.`,
  errorPlace: (p) => `النشاط ${p.event}: «${p.value}» ليس خط عرض وخط طول بالدرجات.`,
  errorSource: (p) => `النشاط ${p.event}: «${p.value}» ليس عنوانا على الشبكة يبدأ بـ http أو https.`,
  errorIdTwice: (p) => `النشاط ${p.event}: المعرِّف «${p.value}» وارد مرتين.`,
};
