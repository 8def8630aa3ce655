import type pptxgenjs from 'pptxgenjs';

/* The types of PptxGenJS, whose declarations are written for CommonJS. */

export type Presentation = InstanceType<typeof pptxgenjs.default>;
export type Slide = pptxgenjs.default.Slide;
export type TextProps = pptxgenjs.default.TextPropsOptions;
export type TableCell = pptxgenjs.default.TableCell;
export type TableCellProps = pptxgenjs.default.TableCellProps;

/** Makes a presentation; loaded when one is asked for, because it is larger than all the widgets. */
export async function newPresentation(): Promise<Presentation> {
  // CommonJS in Node, a module for bundlers: the class is one or two defaults deep.
  const { default: loaded } = (await import('pptxgenjs')) as unknown as {
    default: { new (): Presentation; default?: new () => Presentation };
  };
  return new (loaded.default ?? loaded)();
}
