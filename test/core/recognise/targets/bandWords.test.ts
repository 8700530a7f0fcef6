import { bandWords } from '../../../../src/core/recognise/targets/bandWords';

describe('the words of a band', () => {
  it.each([
    ['Số xã đạt chuẩn (19 tiêu chí) đã có QĐ công nhận', 19, 19],
    ['Đạt 19/19 TC', 19, 19],
    ['Xã đạt đủ 10 tiêu chí', 10, 10],
    ['Số xã đạt từ 15 - 18 tiêu chí', 15, 18],
    ['Số xã đạt từ 10-14 tiêu chí', 10, 14],
    ['Xã đạt 15–18 TC', 15, 18],
    ['Từ 15 đến 18 tiêu chí', 15, 18],
    ['Từ 10 đến dưới 15 tiêu chí', 10, 14],
    ['Từ 5 tiêu chí đến 9 tiêu chí', 5, 9],
    ['Xã đạt dưới 5 tiêu chí', 0, 4],
    ['Số xã đạt < 5 tiêu chí', 0, 4],
    ['Không quá 4 tiêu chí', 0, 4],
    ['Đạt 4 tiêu chí trở xuống', 0, 4],
    ['Đạt từ 15 tiêu chí trở lên', 15, null],
    ['Trên 14 tiêu chí', 15, null],
    ['≥ 15 tiêu chí', 15, null],
  ])('%p', (label, low, high) => {
    expect(bandWords(label)).toMatchObject({ low, high });
  });

  it.each([
    'Số xã đạt tiêu chí số 5 trường học',
    'Số xã đạt tiêu chí 19 về quốc phòng và an ninh',
    'Mức đạt tiêu chí bình quân/xã',
    'Giai đoạn 2021-2025',
    'Xã nông thôn mới',
    'Từ 18 - 15 tiêu chí',
    '',
  ])('%p is none', (label) => {
    expect(bandWords(label)).toBeNull();
  });
});
