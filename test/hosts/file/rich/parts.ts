/** XML of the parts a workbook of many years in an office gathers; each is what Excel writes, cut to the bone. */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const RELATIONS = `${OFFICE}/relationships`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A relationship: id, type (the office's own without its address), target. */
export type RelationSpec = readonly [id: string, type: string, target: string, mode?: 'External'];

/** A relationships part. */
export function relations(...list: readonly RelationSpec[]): string {
  const items = list.map(([id, type, target, mode]) => {
    const full = type.startsWith('http') ? type : `${RELATIONS}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"${mode ? ' TargetMode="External"' : ''}/>`;
  });
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

const CHART = `xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONS}"`;

export function chart(range: string): string {
  return (
    `${HEAD}<c:chartSpace ${CHART}><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>${range}</c:f></c:numRef></c:val></c:ser>` +
    '<c:axId val="1"/><c:axId val="2"/></c:barChart>' +
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>' +
    '</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>'
  );
}

const anchor = (column: number, inner: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>${column + 4}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;

const frame = (id: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const WORKSHEET_DRAWING = `xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONS}"`;

/** A chart and a picture on a sheet. */
export const DRAWING_WITH_BOTH =
  `${HEAD}<xdr:wsDr ${WORKSHEET_DRAWING}>${anchor(25, frame('rId1'))}` +
  `${anchor(31, '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Ảnh"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>')}</xdr:wsDr>`;

export const DRAWING_OF_CHARTSHEET =
  `${HEAD}<xdr:wsDr ${WORKSHEET_DRAWING}><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9300000" cy="6000000"/>` +
  `${frame('rId1')}<xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;

export const CHARTSHEET =
  `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></chartsheet>';

/** The least picture a PNG can be: one point. */
export const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

export const TABLE =
  `${HEAD}<table xmlns="${MAIN}" id="1" name="DanhSach" displayName="DanhSach" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/>` +
  '<tableColumns count="3"><tableColumn id="1" name="Xã"/><tableColumn id="2" name="Huyện"/><tableColumn id="3" name="Số hộ"/></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

/** The table's sheet and the source of the pivot. */
export const LIST_SHEET =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><dimension ref="A1:C4"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>` +
  [
    ['Xã', 'Huyện', 'Số hộ'],
    ['Xã A', 'H1', 10],
    ['Xã B', 'H1', 20],
    ['Xã C', 'H2', 30],
  ]
    .map((row, r) => {
      const cells = row.map((value, c) => {
        const ref = `${'ABC'[c]!}${r + 1}`;
        return typeof value === 'number'
          ? `<c r="${ref}"><v>${value}</v></c>`
          : `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
      });
      return `<row r="${r + 1}">${cells.join('')}</row>`;
    })
    .join('') +
  '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';

export const PIVOT_SHEET =
  `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A3:B6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>` +
  '<row r="3"><c r="A3" t="inlineStr"><is><t>Row Labels</t></is></c><c r="B3" t="inlineStr"><is><t>Sum of Số hộ</t></is></c></row>' +
  '<row r="4"><c r="A4" t="inlineStr"><is><t>H1</t></is></c><c r="B4"><v>30</v></c></row>' +
  '<row r="5"><c r="A5" t="inlineStr"><is><t>H2</t></is></c><c r="B5"><v>30</v></c></row>' +
  '<row r="6"><c r="A6" t="inlineStr"><is><t>Grand Total</t></is></c><c r="B6"><v>60</v></c></row>' +
  '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

export const PIVOT_CACHE =
  `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${RELATIONS}" r:id="rId1" refreshedBy="Cán bộ" refreshedDate="45000" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="3">` +
  '<cacheSource type="worksheet"><worksheetSource ref="A1:C4" sheet="Danh sách"/></cacheSource><cacheFields count="3">' +
  '<cacheField name="Xã" numFmtId="0"><sharedItems count="3"><s v="Xã A"/><s v="Xã B"/><s v="Xã C"/></sharedItems></cacheField>' +
  '<cacheField name="Huyện" numFmtId="0"><sharedItems count="2"><s v="H1"/><s v="H2"/></sharedItems></cacheField>' +
  '<cacheField name="Số hộ" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="10" maxValue="30"/></cacheField></cacheFields></pivotCacheDefinition>';

export const PIVOT_RECORDS = `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="3"><r><x v="0"/><x v="0"/><n v="10"/></r><r><x v="1"/><x v="0"/><n v="20"/></r><r><x v="2"/><x v="1"/><n v="30"/></r></pivotCacheRecords>`;

export const PIVOT =
  `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="1" dataCaption="Values" updatedVersion="6" minRefreshableVersion="3" createdVersion="6" indent="0">` +
  '<location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="3"><pivotField showAll="0"/>' +
  '<pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields>' +
  '<rowFields count="1"><field x="1"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems>' +
  '<dataFields count="1"><dataField name="Sum of Số hộ" fld="2" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>';

/** A user's own note at A1, and the note that stands for a threaded comment at B8. */
export const COMMENTS =
  `${HEAD}<comments xmlns="${MAIN}"><authors><author>Chị Hoa</author><author>tc={11111111-2222-3333-4444-555555555555}</author></authors><commentList>` +
  '<comment ref="A1" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>Chị Hoa:</t></r><r><t xml:space="preserve">\nxem lại</t></r></text></comment>' +
  '<comment ref="B8" authorId="1" shapeId="0"><text><t>[Threaded comment] Your version of Excel allows you to read this threaded comment.</t></text></comment></commentList></comments>';

export const THREADED = `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B8" dT="2025-01-01T00:00:00.00" personId="{AAAAAAAA-2222-3333-4444-555555555555}" id="{11111111-2222-3333-4444-555555555555}"><text>Đúng chưa?</text></threadedComment></ThreadedComments>`;

export const PERSONS = `${HEAD}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Hoa" id="{AAAAAAAA-2222-3333-4444-555555555555}" userId="hoa" providerId="None"/></personList>`;

const noteBox = (id: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="infoBackground [80]" o:insetmode="auto"><v:fill color2="infoBackground [80]"/><v:textbox><div style='text-align:left'></div></v:textbox>` +
  `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>3, 12, 0, 14, 4, 54, 4, 9</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

export const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
  `${noteBox(1025, 0, 0)}${noteBox(1026, 7, 1)}</xml>`;

export const CUSTOM_ITEM = `<?xml version="1.0"?><hoSo xmlns="urn:phan-mem-khac"><so>12/BC-UBND</so></hoSo>`;
export const CUSTOM_PROPS = `${HEAD}<ds:datastoreItem ds:itemID="{6F1C2C4E-0000-4000-8000-000000000001}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs/></ds:datastoreItem>`;
export const MEMORY_ITEM = `<?xml version="1.0"?><memory xmlns="urn:soat-bieu:memory:1"><summaries><summary id="TH-01"/></summaries></memory>`;

export const EXTERNAL_LINK = `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${RELATIONS}" r:id="rId1"><sheetNames><sheetName val="Nguồn"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;

export const CUSTOM_DOC_PROPS = `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Số văn bản"><vt:lpwstr>198/KH-UBND</vt:lpwstr></property></Properties>`;
