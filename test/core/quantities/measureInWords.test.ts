import { measureInWords } from '../../../src/core/quantities/measureInWords';

const criterion = (number: number): object => ({
  kind: 'criterion-count',
  criteria: null,
  criterion: number,
});
const band = (from: number, to: number): object => ({ kind: 'band', criteria: null, from, to });
const villages = (part: string): object => ({ kind: 'villages', part });

test.each<[string, string[], object | null]>([
  ['Số xã đạt tiêu chí số 1 về quy hoạch', [], criterion(1)],
  ['Số xã đạt tiêu chí 19 về quốc phòng và an ninh', [], criterion(19)],
  ['Tiêu chí số 5 trường học', ['Số xã đạt theo từng tiêu chí'], criterion(5)],
  ['Tiêu chí số 5 trường học', [], null],
  ['Mức đạt tiêu chí bình quân/xã', [], { kind: 'average', criteria: null }],
  ['Thu nhập bình quân (Tr.đ/người/năm)', ['xã'], null],
  ['Số xã đạt từ 15 - 18 tiêu chí', [], band(15, 18)],
  ['Số xã đạt từ 10-14 tiêu chí', [], band(10, 14)],
  ['Số xã đạt từ 5 đến 9 tiêu chí', [], band(5, 9)],
  ['Số xã đạt dưới 5 tiêu chí', [], band(0, 4)],
  ['Số xã đạt 19 tiêu chí', [], band(19, 19)],
  ['Số xã đạt chuẩn (19 tiêu chí) đã có QĐ công nhận', [], null],
  ['Tỷ lệ xã đạt 19 tiêu chí (%)', [], null],
  ['Xã nông thôn mới nâng cao', [], null],
  ['Tổng số xã', [], { kind: 'units' }],
  ['Kết quả đạt chuẩn tiêu chí theo thôn, bản', [], villages('recognised')],
  ['Số thôn, bản đạt chuẩn nông thôn mới kiểu mẫu (có QĐ công nhận)', [], villages('model')],
  ['Số thôn, bản đạt chuẩn nông thôn mới (có QĐ công nhận)', [], villages('met')],
  ['Tổng số thôn bản (không tính phường, thị trấn)', [], villages('existing')],
  ['NTM kiểu mẫu', ['Đăng ký', 'Tổng số thôn bản'], villages('model')],
  ['NTM', ['Đăng ký', 'Tổng số thôn bản'], villages('met')],
  ['Tổng cộng', ['Đăng ký', 'Tổng số thôn bản'], villages('recognised')],
  ['Số bản đạt chuẩn NTM và NTM kiểu mẫu', [], villages('recognised')],
  ['Dự kiến tăng số bản đạt chuẩn NTM và NTM kiểu mẫu so với đăng ký', [], null],
  ['Ghi chú', ['Tổng số thôn bản'], null],
  ['Vốn đầu tư', ['Xây dựng nông thôn mới'], null],
])('«%s» under %j', (own, over, measure) => {
  expect(measureInWords(own, over)).toEqual(measure);
});
