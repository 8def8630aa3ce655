import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

/** Messages of `treaty-nexus`, in Arabic; see `../en.ts` for the rules. */
export const nexus: typeof import('../en/nexus.js').nexus = {
  heading: 'صلات الإرهاب بالجرائم الأخرى',
  result: (p) =>
    plural(p.n, {
      zero: `أربع مقولات من عام 2005، ولا صك يجيب عنها، في ${p.date}`,
      one: `أربع مقولات من عام 2005، وصك واحد يجيب عنها، في ${p.date}`,
      two: `أربع مقولات من عام 2005، وصكان يجيبان عنها، في ${p.date}`,
      few: `أربع مقولات من عام 2005، و${p.nText} صكوك تجيب عنها، في ${p.date}`,
      many: `أربع مقولات من عام 2005، و${p.nText} صكا يجيب عنها، في ${p.date}`,
      other: `أربع مقولات من عام 2005، و${p.nText} صك يجيب عنها، في ${p.date}`,
    }),
  groups: {
    links: {
      title: 'أنواع الصلات',
      statement:
        'الصلات في معظمها عملياتية أو لوجستية أو مالية: تحالفات مصلحة. وقد سألت الجمعية العامة الدول عنها في القرار 58/136.',
    },
    connections: {
      title: 'ما يذكره القرار 1373',
      statement: 'لاحظ مجلس الأمن في القرار 1373 (2001) الصلة الوثيقة بين الإرهاب الدولي وما يلي.',
    },
    goods: {
      title: 'السلع المهربة',
      statement:
        'السلع المهربة خمسة أنواع. وتفيد الإنتربول بأن الجرائم التي تمس الملكية الفكرية آخذة في أن تصبح أسلوبا مفضلا للتمويل.',
    },
    documents: {
      title: 'تزوير الوثائق وسرقتها',
      statement: 'لتزوير الوثائق وسرقتها استعمال مزدوج: التنقل والعائدات.',
    },
  },
  nodes: {
    operational: { label: 'عملياتية' },
    logistical: { label: 'لوجستية' },
    financial: { label: 'مالية' },
    'organized-crime': { label: 'الجريمة المنظمة عبر الوطنية' },
    drugs: { label: 'المخدرات غير المشروعة' },
    'money-laundering': { label: 'غسل الأموال' },
    arms: { label: 'الاتجار غير القانوني بالأسلحة' },
    'deadly-materials': {
      label: 'النقل غير القانوني للمواد المميتة',
      more: 'المواد النووية والكيميائية والبيولوجية وغيرها من المواد التي يمكن أن تكون مميتة',
    },
    prohibited: { label: 'محظورة', more: 'المخدرات والمواد النووية' },
    'differentially-taxed': { label: 'متفاوتة الضرائب', more: 'السجائر' },
    regulated: { label: 'خاضعة للتنظيم', more: 'الأسلحة والأنواع المهددة بالانقراض والممتلكات الثقافية' },
    stolen: { label: 'مسروقة', more: 'السيارات والأعمال الفنية والآثار' },
    counterfeit: { label: 'مقلدة' },
    movement: { label: 'التنقل' },
    proceeds: { label: 'العائدات' },
  },
  answers: 'الصكوك التي تجيب',
  statement: 'المقولة',
  examples: 'أمثلة',
  noInstrument: 'لا يُذكر لها أي من الصكوك المتاحة',
  coverage: (p) => `${p.partyText} من أصل ${p.membersText} من الدول الأعضاء`,
  coverageAtLeast: (p) => `${p.partyText} على الأقل من أصل ${p.membersText} من الدول الأعضاء`,
  coverageUnknown: 'عدد الأطراف غير معروف',
  coverageLater: (p) => `اعتُمد لاحقا، في ${p.date}`,
  list: 'الصلات بين الإرهاب والجرائم الأخرى',
  hint: 'ينقل السهمان إلى أعلى وإلى أسفل في القائمة، وينقل السهم في اتجاه القراءة إلى صك يجيب، ويعود السهم المقابل، ويبقي Enter الشرح مفتوحا، ويغلقه Esc.',
  answeredBy: (p) => `تجيب عنها: ${p.instruments}`,
  captionNoQuantities:
    'لا يورد المصدر أي كميات: فالخط لا يقول إلا إن موضوع صك يجيب عن نقطة، والخطوط كلها سواء. أما أي صك يجيب عن ماذا فقراءة المعدّين.',
  columnGroup: 'المقولة',
  columnNode: 'النقطة',
  columnInstrument: 'الصك',
  columnParties: 'الأطراف',
};
