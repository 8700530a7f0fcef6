import { across } from './vi/across';
import { dossier } from './vi/dossier';
import { edits } from './vi/edits';
import { files } from './vi/files';
import { folder } from './vi/folder';
import { formula } from './vi/formula';
import { advice } from './vi/advice';
import { memory } from './vi/memory';
import { remember } from './vi/remember';
import { live } from './vi/live';
import { seeking } from './vi/seeking';
import { summary } from './vi/summary';
import { page } from './vi/page';
import { tables } from './vi/tables';
import { targets } from './vi/targets';
import { texts } from './vi/texts';
import { drawing } from './vi/drawing';
import { failures } from './vi/failures';
import { finding } from './vi/finding';
import { help } from './vi/help';
import { understood } from './vi/understood';
import { writing } from './vi/writing';

/**
 * What officials read, in Vietnamese. `{name}` stands for a value. The English catalogue must hold the same ids
 * and placeholders (a compile error otherwise); a message is made with `text(id, params)`.
 */
export const vi = {
  ...tables,
  ...targets,
  ...dossier,
  ...across,
  ...folder,
  ...formula,
  ...texts,
  ...files,
  ...page,
  ...advice,
  ...memory,
  ...remember,
  ...edits,
  ...live,
  ...seeking,
  ...writing,
  ...summary,
  ...drawing,
  ...failures,
  ...finding,
  ...help,
  ...understood,

  'word.blank': 'để trống',
  'word.nothing': '(trống)',
  'label.crossing': '{unit} × {head}',
  'label.criterion': 'tiêu chí {number}',
  'label.count': 'số tiêu chí đạt',
  'label.average': 'bình quân',
  'label.total': 'dòng tổng',

  'difference.over': 'thừa {n}',
  'difference.under': 'thiếu {n}',

  'meaning.grid/row-total':
    'Số tiêu chí đạt của từng xã (hoặc của dòng tổng) không bằng số dấu đạt (hoặc tổng các ô) trên cùng dòng.',
  'meaning.grid/column-total':
    'Số xã đạt của một tiêu chí, của một huyện hoặc cả biểu, không bằng số đếm lại từ các dòng thành phần.',
  'meaning.grid/average':
    'Bình quân không bằng tổng số tiêu chí chia cho số xã, theo số chữ số thập phân đang ghi.',
  'meaning.grid/mark': 'Ô trong lưới ghi một giá trị không phải dấu đạt / chưa đạt.',
  'meaning.grid/duplicate-unit': 'Một đơn vị được liệt kê hai lần trong cùng một huyện.',
  'meaning.grid/numbering': 'Số thứ tự nhảy cóc hoặc lặp lại trong cùng một nhóm.',
  'meaning.grid/missing-total': 'Ô tổng bỏ trống trong khi các ô tổng cùng loại đều có số.',
  'meaning.grid/unit-count': 'Số xã ghi trong biểu («115 xã») khác số xã được liệt kê.',
  'meaning.text/number-as-text': 'Số được lưu dưới dạng chữ, Excel sẽ bỏ qua khi cộng.',

  'relation/sum': 'Đang ghi {actual}; cộng {of} ô thành phần được {expected} ({difference}). {advice}',
  'relation/ratio':
    'Đang ghi {actual}; tính lại từ các ô liên quan được {expected} ({difference}). Hãy kiểm tra ô này và các ô đã dùng để tính.',
  'relation/formula':
    'Đang ghi {actual}; tính lại theo cách của biểu được {expected} ({difference}). Hãy kiểm tra ô này và các ô đã dùng để tính.',
  'relation/above':
    'Đang ghi {actual}, lớn hơn mức tối đa {expected} ({difference}). Một bộ phận không thể lớn hơn tổng thể.',

  'grid/row-total':
    'Đang ghi {actual}; đếm được {expected} tiêu chí đạt trên cùng dòng ({difference}). {advice}',
  'grid/row-total.sum':
    'Đang ghi {actual}; cộng các ô tiêu chí trên cùng dòng được {expected} ({difference}). {advice}',
  'grid/column-total':
    'Đang ghi {actual}; cộng {of} dòng thành phần được {expected} ({difference}). {advice}',
  'grid/average':
    'Đang ghi {actual}; {total} ÷ {units} đơn vị được {expected} ({difference}). Mẫu số là số đơn vị được liệt kê, kể cả đơn vị chưa nộp. {advice}',
  'grid/average.cut':
    'Đang ghi {actual}; {total} ÷ {units} đơn vị làm tròn được {expected}. Số đang ghi bị cắt bớt chứ không làm tròn.',
  'grid/unit-count':
    'Đang ghi {actual} đơn vị; liệt kê được {expected} ({difference}). Hãy kiểm tra số ghi hoặc danh sách.',
  'grid/crossing': 'Đang ghi {actual}; tổng hàng và tổng cột qua ô này đều lệch cùng một lượng. {advice}',
  'grid/one-of-several':
    'Đang ghi {actual}; tính lại được {expected} ({difference}). Sai có thể ở ô này hoặc ở một ô thành phần.',
  'grid/explains.one':
    'Đang ghi {actual}; phép cộng bị lệch sẽ khớp nếu ô này là {expected} ({difference}). {advice}',
  'grid/explains':
    'Đang ghi {actual}; cả {count} phép cộng bị lệch qua ô này đều khớp nếu ô này là {expected} ({difference}). {advice}',
  'grid/mark':
    'Đang ghi «{actual}», không phải dấu của biểu này (đạt: {met}; chưa đạt: {notMet}). Hãy ghi lại dấu đạt hoặc chưa đạt.',
  'grid/mark.expected':
    'Đang ghi «{actual}», không phải dấu của biểu này. Các tổng khớp nếu ô này là {expected}. Nên sửa: ô này thành {expected}.',
  'grid/mark.nearly': '{count} ô ghi «cơ bản đạt»: được tính là chưa đạt.',
  'grid/duplicate-unit':
    '«{name}» đã có ở phía trên trong {parent}. Một trong hai dòng có thể bị ghi đè tên; hãy kiểm tra lại tên đơn vị.',
  'grid/duplicate-unit.no-parent':
    '«{name}» đã có ở phía trên. Biểu không ghi huyện nên có thể là hai xã trùng tên; hãy kiểm tra lại tên đơn vị.',
  'grid/numbering':
    'Số thứ tự đang là {actual}, theo dòng trước phải là {expected}. Hãy kiểm tra có thiếu hoặc thừa dòng không.',
  'grid/missing-total': 'Ô này trống trong khi {sisters} ô tổng cùng loại đều có số. Tính được {expected}.',
  'grid/missing-total.unknown': 'Ô này trống trong khi {sisters} ô tổng cùng loại đều có số.',
  'text/number-as-text':
    '«{actual}» đang lưu dưới dạng chữ nên Excel không cộng. Hãy chuyển thành số {expected}.',
  'text/number-as-text.block':
    '{count} số ở vùng này đang lưu dưới dạng chữ (ví dụ «{actual}») nên Excel không cộng. Hãy chuyển cả vùng thành số.',

  'unchecked.not-submitted': 'Chưa kiểm được vì có đơn vị hoặc tiêu chí chưa nộp số liệu (để trống toàn bộ).',
  'unchecked.no-stored-value':
    'Chưa kiểm được vì ô công thức chưa lưu kết quả. Hãy mở tệp bằng Excel, lưu lại rồi kiểm tra.',
  'unchecked.not-a-mark': 'Chưa kiểm được vì có ô không đọc được là đạt hay chưa đạt.',
  'unchecked.not-a-number': 'Chưa kiểm được vì có ô không đọc được thành số.',
  'unchecked.ambiguous-number': 'Chưa kiểm được vì có số viết dạng chữ đọc được hai cách (ví dụ «1.778»).',
  'unchecked.error-value': 'Chưa kiểm được vì có ô báo lỗi công thức (#REF!, #DIV/0!…).',
  'unchecked.date': 'Chưa kiểm được vì ô đang ở dạng ngày tháng. Hãy định dạng lại ô thành số.',

  'skipped.empty': 'Sheet trống.',
  'skipped.hidden': 'Sheet ẩn, không có Biểu nào trong đó.',
  'skipped.very-hidden': 'Sheet bị ẩn sâu (very hidden) nên không kiểm tra.',
  'skipped.chartsheet': 'Đây là sheet biểu đồ, không có số liệu để kiểm tra.',
  'skipped.damaged':
    'Phần dữ liệu của sheet này bị hỏng, không đọc được. Hãy mở bằng Excel, lưu lại rồi kiểm tra.',
  'skipped.no-criteria':
    'Không nhận ra là Biểu lưới đơn vị × tiêu chí: không thấy dãy cột tiêu chí (tên tiêu chí, «TC 1», 1…19) hoặc dãy ô dấu đạt.',
  'skipped.no-figures': 'Không nhận ra là Biểu: không thấy bảng số liệu (cột số có đầu bảng và tên dòng).',
  'skipped.no-laws':
    'Chưa kiểm tra: có bảng số nhưng không thấy tổng, tỷ lệ hay công thức nào lặp lại giữa các dòng, các cột.',
  'skipped.no-names': 'Không nhận ra là Biểu: có dãy cột tiêu chí nhưng không thấy cột tên đơn vị.',
  'skipped.few-lines': 'Không nhận ra là Biểu: có đầu bảng tiêu chí nhưng không có dòng đơn vị nào.',
  'skipped.no-marks': 'Không nhận ra là Biểu lưới: phần thân phần lớn không phải dấu đạt / chưa đạt.',
  'skipped.weak-evidence':
    'Không nhận ra là Biểu: có dãy ô đánh dấu nhưng không có gì cho biết đó là tiêu chí nông thôn mới.',

  'file.empty-file': 'Tệp rỗng. Hãy kiểm tra lại tệp.',
  'file.not-a-workbook':
    'Đây không phải tệp Excel (.xlsx, .xlsm). Hãy chọn đúng tệp, hoặc mở bằng Excel rồi lưu thành .xlsx.',
  'file.old-format':
    'Tệp Excel đời cũ (.xls) chưa đọc được. Hãy mở bằng Excel, chọn Lưu thành… .xlsx rồi kiểm tra lại.',
  'file.encrypted': 'Tệp có mật khẩu mở. Hãy mở bằng Excel, bỏ mật khẩu, lưu thành bản khác rồi kiểm tra.',
  'file.unsupported-format': 'Loại tệp này chưa đọc được. Hãy mở bằng Excel rồi lưu thành .xlsx.',
  'file.damaged':
    'Tệp bị hỏng hoặc chép chưa hết. Hãy chép lại tệp, hoặc mở bằng Excel để sửa chữa rồi lưu lại.',
  'file.zip64': 'Tệp dùng định dạng nén zip64 nên chưa đọc được. Hãy mở bằng Excel rồi lưu lại thành .xlsx.',
  'file.too-large':
    'Tệp quá lớn hoặc bất thường nên không mở, để tránh treo máy. Hãy tách bớt sheet rồi kiểm tra lại.',
  'file.not-found': 'Không tìm thấy tệp hoặc thư mục này.',
  'file.no-access': 'Không mở được tệp: tệp đang bị khóa hoặc không có quyền đọc.',
  'file.internal': 'Có lỗi ngoài dự kiến khi đọc tệp này; các tệp khác vẫn được kiểm tra.',
  'file.none': 'Không có tệp Excel (.xlsx, .xlsm) nào trong thư mục này.',

  'evidence.criterion-names': '{count}/{of} cột có tên tiêu chí đã biết',
  'evidence.criterion-numbers': '{count} cột đánh số tiêu chí liên tiếp',
  'evidence.criteria-word': 'đầu bảng hoặc tiêu đề có chữ «tiêu chí»',
  'evidence.programme-word': 'đầu bảng hoặc tiêu đề có chữ «nông thôn mới»',
  'evidence.unit-names': 'dòng là tên xã, huyện, thôn, bản',
  'evidence.mark-cells': '{count}/{of} ô trong lưới là dấu đạt / chưa đạt',
  'evidence.set-size': '{count} cột, bằng số tiêu chí của một bộ tiêu chí',
  'evidence.totals-agree': '{count}/{of} tổng khớp với dấu đạt',
  'evidence.figure-columns': '{count} cột số',
  'evidence.laws': '{count} quy luật cộng, chia giữa các dòng, các cột',
  'evidence.year-columns': '{count} cột năm, có cột mục tiêu hoặc cột gốc',
  'evidence.assessment-column': '{count}/{of} dòng có kết quả đạt / chưa đạt',

  'severity.error': 'Sai',
  'severity.warning': 'Nghi vấn',
  'severity.note': 'Lưu ý',
  'kind.parts': 'bảng {rows} dòng × {columns} cột số',
  'kind.targets': 'mục tiêu theo năm, {rows} chỉ tiêu × {columns} cột',
  'kind.dossier': 'hồ sơ {rows} dòng',
  'kind.grid': 'lưới {units} đơn vị × {criteria} tiêu chí',
  'kind.grid.groups': 'lưới {units} đơn vị ({groups} nhóm) × {criteria} tiêu chí',

  'report.ready': 'Sẵn sàng ký: {agreed} phép tính đã khớp, không thấy chỗ sai.',
  'report.partly':
    '{agreed} phép tính đã khớp, chưa thấy chỗ sai; còn {count} chỗ chưa kiểm được, xem lý do bên dưới.',
  'report.found': '{errors} chỗ sai, {warnings} chỗ nghi vấn, {notes} lưu ý; {agreed} phép tính đã khớp.',
  'report.nothing-checked': 'Chưa kiểm tra được gì: không nhận ra Biểu nào trong tệp.',
  'report.agreed': 'đã khớp {agreed} phép tính, {coverage} % ô số thuộc ít nhất một phép tính',
  'report.hidden': 'sheet ẩn',
  'report.transposed': 'tiêu chí theo dòng',
  'report.evidence': 'Nhận ra nhờ',
  'report.criteria-set': 'Bộ tiêu chí',
  'report.unverified': 'chưa đối chiếu nguồn',
  'report.unchecked': 'Chưa kiểm được',
  'report.more': 'và {count} chỗ nữa',
  'report.skipped': 'Không kiểm tra',
  'report.related': 'Liên quan',
  'report.file-error': 'Không đọc được',
  'report.total':
    'Tổng cộng {files} tệp: {errors} chỗ sai, {warnings} chỗ nghi vấn, {notes} lưu ý; {agreed} phép tính đã khớp; {unreadable} tệp không đọc được.',
  'report.no-findings': 'Không thấy chỗ nào không khớp.',
  'report.equations': 'Các quan hệ đã xét',

  'ui.name': 'Soát Biểu',
  'ui.pane': 'Kết quả soát Biểu',
  'ui.language': 'Ngôn ngữ',
  'ui.check': 'Kiểm tra',
  'ui.check-again': 'Kiểm tra lại',
  'ui.highlight': 'Đánh dấu',
  'ui.clear': 'Xóa đánh dấu',
  'ui.stop': 'Dừng',
  'ui.close': 'Đóng',
  'ui.try-again': 'Thử lại',
  'ui.copy-report': 'Chép báo cáo',
  'ui.copied': 'Đã chép.',
  'ui.copy-failed': 'Không chép được. Hãy bôi đen đoạn dưới đây rồi nhấn Ctrl+C.',
  'ui.start.head': 'Soát số liệu trước khi ký',
  'ui.start.does':
    'Tính lại các tổng, tỷ lệ và bình quân của các Biểu trong sổ, so các Biểu với nhau, chỉ ra ô nghi sai.',
  'ui.start.reads': 'Chỉ đọc, chưa thay đổi gì trong sổ.',
  'ui.start.stays': 'Không có số liệu nào rời khỏi máy này.',
  'ui.reading': 'Đang đọc sổ…',
  'ui.checking': 'Đang tính lại các Biểu…',
  'ui.highlighting': 'Đang đánh dấu…',
  'ui.clearing': 'Đang xóa đánh dấu…',
  'ui.stopped': 'Đã dừng theo yêu cầu.',
  'ui.errors': '{count} sai',
  'ui.warnings': '{count} nghi vấn',
  'ui.notes': '{count} lưu ý',
  'ui.agreed': '{count} khớp',
  'ui.filter': 'Lọc kết quả',
  'ui.only': 'Chỉ xem {what}',
  'ui.show-all': 'Xem tất cả',
  'ui.result-at': 'Kết quả lúc {time}',
  'ui.changed': 'dữ liệu đã thay đổi',
  'ui.table-agreed': '{agreed} phép tính đã khớp, {coverage} % ô số được kiểm tra',
  'ui.group-count': '{count} chỗ cần xem',
  'ui.evidence': 'Vì sao nhận ra Biểu này?',
  'ui.unchecked': 'Chưa kiểm được {count} phép tính',
  'ui.skipped': 'Không kiểm tra {count} sheet hoặc vùng',
  'ui.show-sheet': 'Xem sheet này',
  'ui.go-to-cell': 'Đến ô {cell}',
  'ui.related': 'Liên quan',
  'ui.related-cell': 'Xem ô liên quan {cell}',
  'ui.more': 'Hiện thêm {count} chỗ',
  'ui.keys': 'F8: chỗ tiếp theo · Shift+F8: chỗ trước',
  'ui.none-here': 'Không có chỗ nào thuộc loại đang lọc.',
  'ui.empty.head': 'Sổ chưa có số liệu',
  'ui.empty.what': 'Mọi sheet đều trống. Hãy mở hoặc dán Biểu vào sổ rồi nhấn «Kiểm tra lại».',
  'ui.unrecognised.head': 'Chưa nhận ra Biểu nào',
  'ui.unrecognised.what':
    'Chưa kiểm tra được gì. Soát Biểu nhận ra: lưới xã × tiêu chí; mục tiêu theo năm; bảng số liệu có tổng và các phần (xã, thôn bản, nguồn vốn, hộ nghèo…); hồ sơ đạt chuẩn của xã. Lý do của từng sheet, từng vùng:',
  'ui.failed.head': 'Chưa kiểm tra được',
  'ui.failed.unexpected':
    'Có lỗi ngoài dự kiến. Sổ không bị thay đổi. Hãy thử lại; nếu vẫn lỗi, chép báo cáo gửi người hỗ trợ.',
  'ui.failed.action': 'Chưa làm được: có lỗi ngoài dự kiến. Hãy thử lại.',
  'ui.highlighted': 'Đã đánh dấu {count} chỗ. Màu nền sẵn có của ô được giữ nguyên.',
  'ui.highlighted.none': 'Không có chỗ nào cần đánh dấu.',
  'ui.cleared': 'Đã xóa đánh dấu của Soát Biểu.',
  'ui.protected':
    'Sheet được bảo vệ nên chưa đánh dấu hoặc xóa được: {sheets}. Hãy bỏ bảo vệ (Review ▸ Unprotect Sheet) rồi làm lại.',
  'ui.page.open': 'Mở tệp…',
  'ui.page.stays': 'Tệp chỉ được đọc trong trình duyệt này, không gửi đi đâu.',
  'ui.page.drop': 'Thả tệp Excel vào đây để kiểm tra',
  'ui.page.sample': 'Ví dụ có lỗi cố ý: {name}',
  'ui.page.results': 'Kết quả ({count})',
  'ui.page.sheets': 'Các sheet của sổ',
  'ui.page.sheet': 'Nội dung sheet {name}',
  'ui.page.opening': 'Đang mở tệp…',
  'ui.page.sheet-empty': 'Sheet này trống.',
  'ui.page.hidden': 'ẩn',

  'host.reading.sheets': 'Đang xem sổ có những sheet nào…',
  'host.reading': 'Đang đọc {sheet}…',
  'host.reading.fonts': 'Đang xem phông chữ của {sheet}…',
  'host.stopped': 'Đã dừng. Chưa thay đổi gì trong sổ.',
  'host.cell-editing': 'Excel đang chờ một ô đang gõ dở. Nhấn Enter hoặc Esc trong ô đang gõ rồi thử lại.',
  'host.too-large':
    'Dữ liệu quá lớn nên Excel không chuyển cho Soát Biểu được. Hãy tách bớt sheet sang sổ khác rồi thử lại.',
  'host.too-old':
    'Excel trên máy này chưa đủ mới: cần Excel 2021 trở lên hoặc Microsoft 365. Vẫn có thể dùng trang Soát Biểu không cần Excel.',
  'host.item-gone': 'Không còn thấy sheet hoặc ô này: có thể đã bị xóa. Hãy nhấn «Kiểm tra» để soát lại.',
  'host.sheet-hidden':
    'Sheet «{sheet}» đang ẩn. Hãy cho hiện lại (nhấn chuột phải vào tên sheet, chọn Unhide) rồi thử lại.',
  'host.session-gone':
    'Mất liên lạc với Excel. Hãy đóng ngăn Soát Biểu rồi mở lại; dùng Excel trên web thì tải lại trang.',
  'host.busy': 'Excel đang bận hoặc đang mở một hộp thoại. Hãy đóng hộp thoại, đợi một lát rồi thử lại.',
  'host.protected':
    'Sheet hoặc sổ đang được bảo vệ nên Excel không cho làm việc này. Hãy bỏ bảo vệ rồi thử lại.',
  'host.failed':
    'Excel báo lỗi ngoài dự kiến ({code}). Hãy thử lại; nếu vẫn lỗi, hãy lưu sổ, đóng Excel rồi mở lại.',
} as const;
