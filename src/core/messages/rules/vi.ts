import type { RuleId } from '../../rules/ruleId';
import type { RuleWords } from './ruleWords';

/** Each rule to officials, in Vietnamese: what it means, and how to answer it. The README's table is held to it. */
export const vi: Readonly<Record<RuleId, RuleWords>> = {
  'grid/row-total': {
    meaning:
      'Số tiêu chí đạt của xã không bằng số dấu đạt trên dòng; của dòng tổng không bằng tổng các ô tiêu chí. Nếu tổng dòng và tổng cột cùng lệch, chính dấu ở chỗ giao là ô nghi sai.',
    answer:
      'Đối chiếu từng dấu trên dòng với hồ sơ của xã. Dấu đúng thì sửa số tổng; dấu sai thì sửa dấu, tổng cột qua đó cũng khớp theo.',
  },
  'grid/column-total': {
    meaning:
      'Số xã đạt của một tiêu chí (huyện, toàn tỉnh), hoặc tổng của các tổng, không bằng các dòng thành phần.',
    answer:
      'Xem số của từng huyện hay xã được cộng: đủ dòng và đúng dấu thì sửa số tổng; nếu một huyện ghi sai thì sửa ở dòng huyện đó.',
  },
  'grid/average': {
    meaning:
      'Bình quân không bằng tổng ÷ số xã được liệt kê, theo số chữ số đang ghi; số bị cắt thay vì làm tròn chỉ là lưu ý.',
    answer:
      'Sửa tổng trước (nếu tổng cũng bị báo), rồi tính lại bình quân; mẫu số là số xã được liệt kê, kể cả xã chưa nộp.',
  },
  'grid/share': {
    meaning:
      'Tỷ lệ ghi cạnh các tiêu chí nằm ngoài 0–100, hoặc khác số tiêu chí đạt ÷ số tiêu chí khi hầu hết các xã ghi như vậy.',
    answer: 'Sửa số tiêu chí đạt trước (nếu cũng bị báo), rồi tính lại tỷ lệ; xem có thừa chữ số không.',
  },
  'grid/mark': {
    meaning:
      'Ô trong lưới không phải dấu đạt / chưa đạt; «cơ bản đạt» được tính là chưa đạt và ghi một lưu ý.',
    answer: 'Ghi lại bằng đúng dấu mà biểu đang dùng; phần giải thích đưa sang cột ghi chú.',
  },
  'grid/duplicate-unit': {
    meaning: 'Một đơn vị ghi hai lần trong cùng huyện; biểu không ghi huyện thì chỉ là nghi vấn.',
    answer:
      'Kiểm tra xem một dòng có bị ghi đè tên xã khác không: sửa lại tên, hoặc xóa dòng thừa. Hai xã thật sự trùng tên thì bấm «Bỏ qua» và ghi lý do.',
  },
  'grid/numbering': {
    meaning: 'Số thứ tự nhảy cóc hoặc lặp lại trong nhóm.',
    answer: 'Xem có thiếu, thừa hoặc ẩn dòng nào ở chỗ đó không, rồi đánh lại số thứ tự.',
  },
  'grid/missing-total': {
    meaning: 'Ô tổng trống trong khi các ô tổng cùng loại đều có số.',
    answer: 'Điền số (hoặc công thức) như các ô tổng bên cạnh; cố ý để trống thì bấm «Bỏ qua».',
  },
  'grid/unit-count': {
    meaning: 'Số xã ghi trong biểu («115 xã», cột «Số xã») khác số xã được liệt kê.',
    answer: 'Đếm lại danh sách: thiếu xã thì thêm dòng, sắp xếp lại đơn vị thì sửa số ghi ở đầu biểu.',
  },
  'targets/final-year': {
    meaning: 'Chỉ tiêu ghi lũy kế: năm cuối không bằng mục tiêu (khác số chữ số thập phân thì không sao).',
    answer: 'Lấy mục tiêu theo văn bản giao, sửa năm cuối hoặc mục tiêu cho bằng nhau.',
  },
  'targets/increments': {
    meaning:
      'Chỉ tiêu ghi số tăng thêm: số đầu kỳ cộng các năm không bằng mục tiêu; năm để trống không tính là 0.',
    answer:
      'Cộng số đầu kỳ với số tăng của từng năm: sửa năm ghi nhầm, hoặc mục tiêu. Nếu dòng thật ra ghi lũy kế thì báo ở «Biểu này được hiểu thế nào?».',
  },
  'targets/trend': {
    meaning: 'Kết quả lũy kế giảm, hoặc tỷ lệ hộ nghèo tăng, giữa hai năm; các nhóm xã ở giữa không xét.',
    answer:
      'Xem năm đó có ghi nhầm hoặc đổi chỗ với năm bên cạnh không; nếu giảm thật thì bấm «Bỏ qua» và ghi lý do.',
  },
  'targets/parts': {
    meaning: 'Chỉ tiêu chung không bằng cộng các dòng «-», 1.1, 1.2… bên dưới khi chúng là thành phần.',
    answer: 'Cộng lại các dòng bên dưới trong cùng cột; sửa dòng thành phần ghi nhầm, hoặc chỉ tiêu chung.',
  },
  'targets/bands': {
    meaning:
      'Các nhóm xã theo số tiêu chí (19; 15–18; 10–14; 5–9; dưới 5 hoặc 10; 5–9; dưới 5) cộng lại không bằng số xã; nêu từng ô có thể sai.',
    answer: 'Đếm lại số xã của từng nhóm trong cột đó: mỗi xã phải ở đúng một nhóm.',
  },
  'targets/average': {
    meaning:
      'Bình quân tiêu chí/xã không bằng cộng các dòng «số xã đạt tiêu chí số…» chia cho số xã; bị cắt thay vì làm tròn chỉ là lưu ý.',
    answer: 'Sửa số xã đạt của tiêu chí ghi nhầm, hoặc tính lại bình quân.',
  },
  'targets/bounds': {
    meaning:
      'Tỷ lệ trên 100, nhiều xã hơn số xã, bình quân trên số tiêu chí, xã kiểu mẫu nhiều hơn nâng cao hoặc nâng cao nhiều hơn đạt chuẩn, số âm, số xã của một tiêu chí hay một nhóm có phần lẻ.',
    answer:
      'Xem ô có thừa chữ số, sai dấu phẩy hoặc ghi nhầm dòng không; xã kiểu mẫu, nâng cao cũng phải nằm trong số xã đạt chuẩn.',
  },
  'targets/named-units': {
    meaning:
      'Số đơn vị kể tên ở ghi chú khác số ở cột mục tiêu, hoặc có tên không thấy trong biểu xã × tiêu chí.',
    answer:
      'Đếm lại các tên ở ghi chú, bổ sung hoặc bỏ tên cho bằng số đã giao; tên lạ thì xem có viết sai không.',
  },
  'parts/row': {
    meaning: 'Cột tổng không bằng cộng các cột thành phần trên cùng dòng (tổng ở trước hay ở sau).',
    answer:
      'Cộng lại các ô thành phần trên dòng: sửa ô tổng nếu chúng đúng, sửa ô thành phần ghi nhầm nếu tổng đúng.',
  },
  'parts/column': {
    meaning: 'Dòng tổng không bằng cộng các dòng (tổng ở đầu hay ở cuối).',
    answer: 'Xem có dòng nào mới thêm mà công thức chưa cộng, hoặc ghi nhầm; sửa dòng đó hay sửa dòng tổng.',
  },
  'parts/outline': {
    meaning: 'Mục I, 1, 1.1… không bằng cộng các mục con; chỉ xét khi cả dàn mục của biểu cộng được.',
    answer: 'Cộng lại các mục con ngay dưới mục đó; sửa mục con ghi nhầm, hoặc số của mục.',
  },
  'parts/share': {
    meaning:
      'Tỷ lệ, thương, bình quân ghi trong biểu khác phép chia của các ô liên quan, theo số chữ số đang ghi; bị cắt thay vì làm tròn là lưu ý.',
    answer: 'Chia lại từ các ô được nêu; nên thay số gõ tay bằng công thức để lần sau tự đúng.',
  },
  'parts/bounds': {
    meaning: 'Số lượng âm, tỷ lệ ngoài 0–100, hoặc bộ phận lớn hơn tổng thể.',
    answer: 'Xem ô có thừa chữ số, sai dấu hay ghi nhầm cột không; «trong đó» không thể lớn hơn số chung.',
  },
  'parts/missing-total': {
    meaning:
      'Ô tổng trống trong khi các phần đều có số và các ô tổng khác cùng loại đều khớp với các phần của chúng.',
    answer: 'Điền tổng của các phần vào ô này; biểu không lấy tổng ở đây thì bấm «Bỏ qua».',
  },
  'declared/column': {
    meaning: 'Cột không đúng công thức ghi ở hàng số thứ tự cột («4=3/2», «5=3-4»).',
    answer:
      'Tính lại ô theo công thức ghi ở đầu cột; nếu chính công thức ghi nhầm thì sửa hàng số thứ tự cột.',
  },
  'declared/words': {
    meaning:
      'Số liệu không đúng với chữ của biểu: «chia ra», «bao gồm», «trong đó»; nghi vấn khi cột «tăng/giảm so với» ghi cả mức.',
    answer:
      '«Chia ra», «bao gồm» phải cộng đủ; «trong đó» không được vượt số chung; cột «tăng/giảm» chỉ ghi phần chênh lệch. Sửa số, hoặc sửa chữ của đầu bảng.',
  },
  'declared/taught': {
    meaning:
      'Không đúng với phép cộng do người dùng khai báo cho mẫu biểu («Khai báo tổng»): ô tổng không bằng tổng các ô thành phần, hoặc thành phần lớn hơn tổng thể.',
    answer:
      'Cộng lại các ô đã khai báo và sửa ô sai; nếu mẫu biểu đã đổi thì sửa hoặc xóa khai báo ở phần «Khai báo tổng».',
  },
  'dossier/criterion': {
    meaning:
      'Tiêu chí ghi đạt khi có chỉ tiêu chưa đạt, hoặc ngược lại; «cơ bản đạt» được tính là chưa đạt và ghi một lưu ý.',
    answer:
      'Tiêu chí chỉ đạt khi mọi chỉ tiêu đều đạt: sửa kết quả của chỉ tiêu, hoặc của tiêu chí, theo hồ sơ.',
  },
  'dossier/count': {
    meaning: 'Số tiêu chí đạt ghi ở cuối hồ sơ khác số đếm được, theo từng cột đánh giá.',
    answer: 'Sửa kết quả của các tiêu chí trước, rồi đếm lại và sửa số ở cuối.',
  },
  'across/criterion-count': {
    meaning:
      'Hai biểu cùng năm, cùng loại số liệu ghi khác nhau về một tiêu chí: dấu của một xã, hoặc số xã đạt. Khác nhau gần khắp hai biểu thì chỉ là một lưu ý.',
    answer: 'Tìm biểu đúng với hồ sơ gốc (thường là biểu chi tiết theo xã) và sửa biểu kia.',
  },
  'across/average': {
    meaning:
      'Bình quân tiêu chí/xã khác với biểu kia, theo số chữ số đang ghi; cắt thay vì làm tròn là lưu ý.',
    answer: 'Kiểm tra bình quân ở biểu xã × tiêu chí trước, rồi chép đúng số đó sang biểu tổng hợp.',
  },
  'across/bands': {
    meaning: 'Số xã theo nhóm («15–18 tiêu chí») khác số đếm từ lưới xã × tiêu chí.',
    answer: 'Đếm lại trong lưới những xã có số tiêu chí đạt thuộc nhóm đó, rồi sửa biểu tổng hợp.',
  },
  'across/villages': {
    meaning: 'Số thôn, bản ghi ở hai biểu khác nhau (so chỉ tiêu giao với mục tiêu, không so với đăng ký).',
    answer: 'Lấy số theo quyết định giao hoặc công nhận, sửa biểu ghi khác.',
  },
  'across/units': {
    meaning:
      'Hai biểu cùng năm liệt kê khác nhau; giữa hai năm là nghi vấn; trước và sau 7/2025 chỉ lưu ý, không so.',
    answer:
      'Thêm đơn vị còn thiếu hoặc bỏ đơn vị thừa; đơn vị đã sáp nhập, đổi tên thì ghi theo tên của năm đó.',
  },
  'across/regression': {
    meaning:
      'Xã mất tiêu chí đã đạt ở kỳ trước; mỗi xã một chỗ. Quá nhiều xã cùng mất thì chỉ là một lưu ý; hai bộ tiêu chí khác nhau thì không so.',
    answer:
      'Xem dấu của kỳ sau có bỏ sót không. Nếu mất thật (chuẩn mới, rà soát lại) thì ghi rõ ở cột ghi chú và bấm «Bỏ qua».',
  },
  'across/jump': {
    meaning: 'Xã (hoặc huyện) tăng số tiêu chí khác hẳn các xã, huyện khác giữa hai kỳ.',
    answer: 'Đối chiếu với hồ sơ công nhận của xã ở cả hai kỳ; tăng thật thì bấm «Bỏ qua» và ghi lý do.',
  },
  'formula/range': {
    meaning:
      'Công thức cộng bỏ sót dòng, cột của nhóm, cộng cả tổng con lẫn thành phần, cộng chính nó hoặc số năm ở đầu bảng; cả hàng tổng sai như nhau là một chỗ.',
    answer: 'Mở ô, kéo lại vùng cộng cho đủ và không trùng; dùng «Sửa» nếu phần mềm đã đề nghị công thức.',
  },
  'formula/neighbour': {
    meaning: 'Công thức khác với các công thức cùng loại ở hai bên (so theo R1C1).',
    answer: 'Kéo lại công thức từ ô bên cạnh; nếu ô này cố ý tính khác thì bấm «Bỏ qua».',
  },
  'formula/typed-total': {
    meaning: 'Số gõ tay giữa các ô công thức giống nhau.',
    answer: 'Kéo lại công thức từ ô bên cạnh để số tự đổi theo khi sửa dấu; cố ý gõ tay thì bấm «Bỏ qua».',
  },
  'formula/error': {
    meaning: 'Ô báo lỗi (#REF!, #DIV/0!…); các ô chỉ lỗi theo được gộp vào ô gốc.',
    answer: 'Sửa ô gốc được nêu: vùng đã bị xóa thì chọn lại vùng, chia cho ô trống thì điền số chia.',
  },
  'text/number-as-text': {
    meaning:
      'Số lưu dưới dạng chữ nên Excel không cộng, trừ mã, năm, thứ hạng và ô đã được bỏ qua trong Excel; cả cột, cả dòng hoặc cả biểu là một chỗ.',
    answer: 'Chọn vùng rồi Dữ liệu › Văn bản thành Cột (Data › Text to Columns) › Kết thúc.',
  },
  'text/unit-name': {
    meaning:
      'Một đơn vị viết hai cách ở hai biểu trong cùng huyện; tên ghép được nhiều cách thì liệt kê, không tự chọn; chỉ gần giống vài chữ cái là lưu ý.',
    answer:
      'Viết thống nhất theo tên trong nghị quyết thành lập đơn vị; hai đơn vị khác nhau thật thì bấm «Bỏ qua».',
  },
  'text/reference': {
    meaning:
      'Dòng «Kèm theo Kế hoạch số …» dẫn số hoặc ngày khác với từ hai biểu cùng loại văn bản, cùng cơ quan trở lên.',
    answer: 'Đối chiếu số và ngày với văn bản ban hành, sửa dòng dẫn.',
  },
  'text/legacy-encoding': {
    meaning:
      'Chữ TCVN3 (ABC) hoặc VNI được đọc thành Unicode để kiểm tra, theo phông của ô hoặc theo chính chữ; mỗi sheet và bảng mã một chỗ, sổ không bị thay đổi.',
    answer:
      'Không bắt buộc sửa. Nên chuyển biểu sang Unicode bằng công cụ chuyển mã để nơi nhận đọc và tìm được.',
  },
};
