/**
 * Wordings that differ from province to province, the plainest first. From the author's own knowledge of Vietnamese
 * forms, not from a source, but for the few that the printed plan of Điện Biên bears. `{…}` is filled in.
 */
const list = (text: string): readonly string[] => text.split(' | ');

export const SYNONYMS = {
  // columns of words
  number: list('TT | STT | Số TT | Số thứ tự'),
  district: list('Tên huyện | Huyện, thị xã, thành phố | Đơn vị | Địa phương | Đơn vị cấp huyện'),
  commune: list('Tên xã | Xã | Đơn vị cấp xã | Địa phương | Tên đơn vị'),
  target: list('MỤC TIÊU | Chỉ tiêu | Nội dung chỉ tiêu | Chỉ tiêu, nhiệm vụ | Tên chỉ tiêu'),
  content: list('Nội dung | Nội dung chỉ tiêu | Chỉ tiêu | Nguồn vốn | Danh mục nguồn vốn'),
  works: list('CÔNG TRÌNH | Loại công trình | Danh mục công trình | Hạng mục | Lĩnh vực đầu tư'),
  note: list('Ghi chú | Ghi chú (tên đơn vị) | Diễn giải'),
  // targets by year
  startOf: list(
    'Thực hiện đến hết năm {year} | Hiện trạng năm {year} | Kết quả đến 31/12/{year} | TH đến năm {year} | Đã đạt đến hết năm {year}',
  ),
  targetOf: list(
    'Mục tiêu đến hết năm {year} | Mục tiêu năm {year} | Chỉ tiêu đến năm {year} | Phấn đấu đến hết năm {year} | KH đến năm {year}',
  ),
  yearsHead: list(
    'Chia cho các năm | Lộ trình thực hiện | Phân kỳ theo năm | Chia ra các năm | Kế hoạch từng năm',
  ),
  year: list('Năm {year} | {year} | KH năm {year} | Kế hoạch {year}'),
  // totals
  grand: list('Tổng cộng | Tổng số | Tổng | Cộng | TỔNG CỘNG | Toàn tỉnh'),
  grandMoney: list('TỔNG SỐ | TỔNG CỘNG | Tổng cộng | Tổng số | TỔNG NGUỒN VỐN'),
  rowTotal: list('Tổng số | Tổng cộng | Cộng | Tổng'),
  // villages
  villagesAll: list(
    'Tổng số thôn bản (không tính phường, thị trấn) | Tổng số thôn, bản | Số thôn bản hiện có | Tổng số thôn',
  ),
  doneBy: list('Thực hiện đến hết năm {year} | Kết quả đến hết năm {year} | Đã đạt đến 31/12/{year}'),
  registered: list(
    'Đăng ký chỉ tiêu của các huyện đến năm {year} | Đăng ký năm {year} | Địa phương đăng ký đến năm {year}',
  ),
  assigned: list(
    'Dự kiến chỉ tiêu giao cho các huyện đến năm {year} | Chỉ tiêu giao năm {year} | Tỉnh giao đến năm {year} | Dự kiến giao đến năm {year}',
  ),
  met: list('Đạt chuẩn NTM | Đạt chuẩn nông thôn mới | Nông thôn mới | NTM'),
  model: list('NTM kiểu mẫu | Kiểu mẫu | Nông thôn mới kiểu mẫu | Đạt chuẩn NTM kiểu mẫu'),
  moreThanRegistered: list(
    'Tăng so với đăng ký | Tăng (+), giảm (-) so với đăng ký | Chênh lệch so với đăng ký',
  ),
  // money
  plan: list('Kế hoạch năm {year} | KH năm {year} | Kế hoạch vốn năm {year} | KH {year}'),
  halfYear: list(
    'Thực hiện 6 tháng đầu năm {year} | KQ 6 tháng năm {year} | Kết quả huy động 6 tháng năm {year} | TH 6T/{year}',
  ),
  estimate: list('Ước thực hiện năm {year} | Ước TH cả năm {year} | Ước cả năm {year} | ƯTH năm {year}'),
  samePeriod: list('Cùng kỳ năm {year} | Cùng kỳ {year} | TH cùng kỳ năm {year}'),
  percentOfPlan: list('Tỷ lệ % TH/KH | % so với kế hoạch | Đạt % KH | Tỷ lệ (%) ước TH so với KH'),
  central: list('NGÂN SÁCH TRUNG ƯƠNG | Vốn ngân sách Trung ương | NSTW | Ngân sách trung ương'),
  local: list('NGÂN SÁCH ĐỊA PHƯƠNG | Vốn ngân sách địa phương | NSĐP | Ngân sách địa phương các cấp'),
  investment: list('Vốn đầu tư công | Vốn đầu tư phát triển | ĐTPT | Vốn đầu tư'),
  recurrent: list('Kinh phí thường xuyên | Vốn sự nghiệp | Kinh phí sự nghiệp | SN'),
  merged: list('VỐN LỒNG GHÉP | Vốn lồng ghép các chương trình, dự án | Lồng ghép'),
  credit: list('VỐN TÍN DỤNG CHÍNH SÁCH | Vốn tín dụng | Tín dụng'),
  business: list('VỐN DOANH NGHIỆP | Vốn doanh nghiệp, HTX | Doanh nghiệp'),
  people: list('HUY ĐỘNG TỪ CỘNG ĐỒNG VÀ NGƯỜI DÂN | Cộng đồng dân cư đóng góp | Dân đóng góp'),
  // poor households
  households: list('Tổng số hộ | Tổng số hộ dân cư | Tổng số hộ dân | Số hộ toàn xã'),
  poorStart: list('Hộ nghèo đầu năm | Số hộ nghèo đầu năm | Hộ nghèo đầu kỳ | Hộ nghèo đầu năm {year}'),
  poorMoves: list(
    'Diễn biến hộ nghèo trong năm | Biến động trong năm | Diễn biến trong năm | Tăng, giảm trong năm',
  ),
  poorEnd: list('Hộ nghèo cuối năm | Số hộ nghèo cuối năm | Hộ nghèo cuối kỳ | Hộ nghèo cuối năm {year}'),
  left: list('Số hộ thoát nghèo | Thoát nghèo | Hộ thoát nghèo | Giảm do thoát nghèo'),
  again: list('Số hộ tái nghèo | Tái nghèo | Hộ tái nghèo'),
  fresh: list('Số hộ nghèo phát sinh mới | Phát sinh mới | Hộ nghèo phát sinh | Phát sinh'),
  householdsCount: list('Số hộ | Số lượng (hộ) | Hộ'),
  rate: list('Tỷ lệ % | Tỷ lệ (%) | Tỉ lệ | %'),
  minority: list('Trong đó: hộ DTTS | Trong đó: hộ dân tộc thiểu số | Trong đó DTTS'),
  // departments
  communes: list('Số xã | Tổng số xã | Số đơn vị cấp xã'),
  lessThanBefore: list('Tăng, giảm so với cùng kỳ | So với cùng kỳ (+/-) | Chênh lệch so với cùng kỳ'),
  // dossier
  criterionName: list('Tên tiêu chí | Tiêu chí | Tiêu chí NTM'),
  indicator: list('Nội dung tiêu chí | Nội dung chỉ tiêu | Chỉ tiêu | Nội dung đánh giá'),
  required: list('Yêu cầu đạt chuẩn | Mức đạt chuẩn | Chỉ tiêu phải đạt | Quy định'),
  result: list('Kết quả thực hiện | Kết quả đạt được | Hiện trạng'),
  selfMark: list('Tự đánh giá của xã | Kết quả tự đánh giá của xã | Xã tự đánh giá'),
  appraisal: list('Kết quả thẩm tra của huyện | Đánh giá của đoàn thẩm tra | Thẩm tra'),
} as const;

export type SynonymKey = keyof typeof SYNONYMS;
