/*
 * PptxGenJS writes some elements where the schema of Open XML has no place for them. PowerPoint and
 * LibreOffice overlook it, a validator does not, and no reader has to. Each function mends one file.
 */

/** `ppt/presentation.xml`: the master of the notes stands before the slides. */
export function validPresentation(xml: string): string {
  const [notes = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? [];
  return notes === '' ? xml : xml.replace(notes, '').replace('</p:sldMasterIdLst>', `$&${notes}`);
}

/** A slide: what a paragraph looks like is said once, before its first run. */
export function validSlide(xml: string): string {
  return xml.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
    const [first = '', ...runs] = paragraph.split(/(?=<a:r>)/);
    const plain = runs.map((run) => run.replace(/<a:pPr\b(?:[^>]*\/>|.*?<\/a:pPr>)/gs, ''));
    return first + plain.join('');
  });
}

/** `ppt/charts/chart1.xml` and on. */
export function validChart(xml: string): string {
  const skip = /\s*<c:tickLblSkip [^>]*\/>/g;
  const axes = xml.replace(/<c:catAx>.*?<\/c:catAx>/gs, (axis) => {
    const [found] = axis.match(skip) ?? [];
    return found === undefined ? axis : axis.replace(skip, '').replace('<c:noMultiLvlLbl', `${found.trim()}$&`);
  });
  return axes.replace(/<c:(bar|line)Chart>.*?<\/c:\1Chart>/gs, (plot, kind: string) => {
    // A third axis goes into the depth, which these charts have not got.
    const flat = plot.replace(/((?:<c:axId [^>]*\/>\s*){2})<c:axId [^>]*\/>/, '$1');
    if (kind === 'bar') return flat;
    const grouped = flat.includes('<c:grouping') ? flat : flat.replace('<c:lineChart>', '$&<c:grouping val="standard"/>');
    return grouped.replace(/<c:invertIfNegative [^>]*\/>/g, '').replace(/<c:ser>.*?<\/c:ser>/gs, (series) => {
      const [marker = ''] = /<c:marker>.*?<\/c:marker>/s.exec(series) ?? [];
      return marker === '' ? series : series.replace(marker, '').replace('</c:spPr>', `$&${marker}`);
    });
  });
}
