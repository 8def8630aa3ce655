import { pluralFor } from '../plural.js';

const plural = pluralFor('ru');

/** Messages of a host's own data, in Russian; see `../en/own.ts`. */
export const own: typeof import('../en/own.js').own = {
  caption: {
    replace: (p) =>
      `Предоставлено издателем: ${p.instruments}, по состоянию на ${p.date}. Источник: ${p.source}.`,
    add: (p) =>
      `Действия, добавленные издателем: ${p.instruments}, по состоянию на ${p.date}. Источник: ${p.source}.`,
    correct: (p) =>
      `Действия, исправленные издателем: ${p.instruments}, по состоянию на ${p.date}. Источник: ${p.source}.`,
  },
  failure: {
    address: (p) => `«${p.value}» в атрибуте «src» — не адрес в Сети.`,
    offline: (p) => `Получить данные по адресу «${p.value}» не удалось: устройство не подключено к Сети.`,
    fetch: (p) => `Получить данные по адресу «${p.value}» не удалось. Возможно, адрес неверен или сайт не разрешает этой странице его читать.`,
    slow: (p) => `Данные по адресу «${p.value}» не поступили вовремя.`,
    cut: (p) => `Данные по адресу «${p.value}» оборвались до конца.`,
    type: (p) => `По адресу «${p.value}» находится не JSON и не таблица.`,
    large: (p) => `По адресу «${p.value}» больше данных, чем можно прочесть.`,
  },
  status: (p) => `На запрос данных по адресу «${p.value}» сайт ответил ${p.status}.`,
  row: (p) => `Строка ${p.row}`,
  cell: (p) => `Строка ${p.row}, столбец «${p.column}»`,
  whole: 'Данные',
  fault: {
    form: (p) =>
      p.nearest
        ? `${p.place}: «${p.value}» — не то, что должно здесь стоять: ${p.nearest}.`
        : `${p.place}: «${p.value}» не соответствует описанной форме.`,
    missing: (p) => `${p.place}: не хватает обязательных сведений.`,
    field: (p) =>
      p.nearest
        ? `${p.place}: поля «${p.value}» здесь нет. Ближайшее: ${p.nearest}.`
        : `${p.place}: поля «${p.value}» здесь нет.`,
    version: (p) => `${p.place}: версию формы «${p.value}» прочесть нельзя. Известна: ${p.nearest}.`,
    'too-many': (p) => `${p.place}: ${p.value} — слишком много.`,
    'too-deep': (p) => `${p.place}: слишком глубокая вложенность списков и объектов.`,
    large: (p) => `${p.place}: «${p.value}» — слишком длинно.`,
    syntax: (p) => `${p.place}: не читается начиная с «${p.value}».`,
    twice: (p) =>
      p.nearest
        ? `${p.place}: «${p.value}» стоит рядом с «${p.nearest}»; возможно только одно.`
        : `${p.place}: «${p.value}» указано дважды.`,
    text: (p) => `${p.place}: «${p.value}» содержит невидимые знаки или знаки, меняющие направление текста.`,
    party: (p) =>
      p.nearest
        ? `${p.place}: «${p.value}» — не государство и не организация-участник. Ближайшее: ${p.nearest}.`
        : `${p.place}: «${p.value}» — не государство и не организация-участник.`,
    action: (p) => `${p.place}: «${p.value}» — не договорное действие. Ближайшее: ${p.nearest}.`,
    mode: (p) => `${p.place}: «${p.value}» здесь невозможно. Возможно: ${p.nearest}.`,
    instrument: (p) =>
      p.nearest
        ? `${p.place}: «${p.value}» — неизвестный документ. Ближайший: ${p.nearest}.`
        : `${p.place}: «${p.value}» — неизвестный документ.`,
    id: (p) => `${p.place}: «${p.value}» — не идентификатор: строчные буквы, цифры и дефисы.`,
    date: (p) => `${p.place}: «${p.value}» — не дата. Пишется год-месяц-день, например 2005-04-25.`,
    future: (p) => `${p.place}: ${p.value} — дата в будущем.`,
    early: (p) => `${p.place}: ${p.value} — раньше принятия, ${p.nearest}.`,
    late: (p) => `${p.place}: ${p.value} — позже ${p.nearest}, последнего дня таблицы.`,
    order: (p) => `${p.place}: «${p.value}» не может предшествовать «${p.nearest}».`,
    conflict: (p) => `${p.place}: «${p.value}» противоречит имеющимся данным, «${p.nearest}». Для исправления служит режим «correct».`,
    undated: (p) => `${p.place}: «${p.value}» требует даты.`,
    url: (p) => `${p.place}: «${p.value}» — не адрес в Сети, начинающийся с http или https.`,
    colour: (p) => `${p.place}: «${p.value}» — не цвет вида #7a3b8f, различимый на белой странице.`,
    column: (p) =>
      p.nearest
        ? `${p.place}: «${p.value}» — не столбец. Ближайший: ${p.nearest}.`
        : `${p.place}: «${p.value}» — не столбец.`,
    cells: (p) => `${p.place}: ячеек: ${p.value}, а в заголовке их ${p.nearest}.`,
  },
  more: (p) =>
    plural(p.n, {
      one: `В данных есть еще ${p.nText} ошибка.`,
      few: `В данных есть еще ${p.nText} ошибки.`,
      many: `В данных есть еще ${p.nText} ошибок.`,
      other: `В данных есть еще ${p.nText} ошибки.`,
    }),
};
