/** Indicators of a criterion in short: from the author's knowledge of the sets, for looks only. */
export interface CriterionData {
  readonly name: string;
  /** Words of its indicators; a criterion with one bears no number of its own for it. */
  readonly indicators: readonly string[];
}

const of = (name: string, indicators: string): CriterionData => ({
  name,
  indicators: indicators.split(' | '),
});

export const NINETEEN: readonly CriterionData[] = [
  of('Quy hoạch', 'Có quy hoạch chung xây dựng xã được phê duyệt | Ban hành quy định quản lý quy hoạch'),
  of(
    'Giao thông',
    'Đường xã được nhựa hóa hoặc bê tông hóa | Đường thôn, bản được cứng hóa | Đường ngõ, xóm sạch | Đường trục chính nội đồng',
  ),
  of(
    'Thủy lợi và phòng, chống thiên tai',
    'Diện tích được tưới, tiêu chủ động | Bảo đảm yêu cầu phòng chống thiên tai tại chỗ',
  ),
  of('Điện', 'Hệ thống điện đạt chuẩn | Tỷ lệ hộ dùng điện an toàn'),
  of('Trường học', 'Tỷ lệ trường học các cấp đạt tiêu chuẩn cơ sở vật chất'),
  of(
    'Cơ sở vật chất văn hóa',
    'Có nhà văn hóa, sân thể thao xã | Có điểm vui chơi cho trẻ em | Thôn có nhà văn hóa',
  ),
  of('Cơ sở hạ tầng thương mại nông thôn', 'Xã có chợ nông thôn hoặc nơi mua bán'),
  of(
    'Thông tin và Truyền thông',
    'Có điểm phục vụ bưu chính | Có dịch vụ viễn thông | Có đài truyền thanh | Có ứng dụng CNTT',
  ),
  of('Nhà ở dân cư', 'Không còn nhà tạm, dột nát | Tỷ lệ hộ có nhà kiên cố'),
  of('Thu nhập', 'Thu nhập bình quân đầu người'),
  of('Nghèo đa chiều', 'Tỷ lệ nghèo đa chiều'),
  of('Lao động', 'Tỷ lệ lao động qua đào tạo | Tỷ lệ lao động có bằng cấp, chứng chỉ'),
  of(
    'Tổ chức sản xuất và phát triển kinh tế nông thôn',
    'Hợp tác xã hoạt động hiệu quả | Có mô hình liên kết | Có truy xuất nguồn gốc',
  ),
  of('Giáo dục và Đào tạo', 'Phổ cập giáo dục, xóa mù chữ | Tỷ lệ học sinh tốt nghiệp THCS học tiếp'),
  of(
    'Y tế',
    'Tỷ lệ tham gia BHYT | Đạt tiêu chí quốc gia về y tế | Tỷ lệ trẻ em thấp còi | Có sổ khám chữa bệnh điện tử',
  ),
  of('Văn hóa', 'Tỷ lệ thôn, bản đạt chuẩn văn hóa'),
  of(
    'Môi trường và an toàn thực phẩm',
    'Tỷ lệ hộ dùng nước sạch | Cảnh quan sạch | Thu gom chất thải | Chuồng trại hợp vệ sinh',
  ),
  of(
    'Hệ thống chính trị và tiếp cận pháp luật',
    'Cán bộ đạt chuẩn | Đảng bộ xếp loại tốt | Đạt chuẩn tiếp cận pháp luật',
  ),
  of('Quốc phòng và An ninh', 'Dân quân vững mạnh, rộng khắp | Bảo đảm an ninh, trật tự'),
];

export const TEN: readonly CriterionData[] = [
  of('Quy hoạch', 'Có quy hoạch chung được phê duyệt | Tổ chức thực hiện quy hoạch'),
  of('Hạ tầng kinh tế - xã hội', 'Đường xã | Thủy lợi | Điện | Trường học'),
  of('Phát triển kinh tế nông thôn', 'Có vùng nguyên liệu | Có mô hình liên kết | Sản phẩm OCOP'),
  of('Thu nhập', 'Thu nhập bình quân đầu người'),
  of('Đời sống vật chất', 'Tỷ lệ nghèo đa chiều | Nhà ở dân cư'),
  of('Văn hóa, giáo dục, y tế', 'Thôn văn hóa | Phổ cập giáo dục | Tham gia BHYT'),
  of('Khoa học công nghệ và chuyển đổi số', 'Dịch vụ công trực tuyến | Thôn thông minh'),
  of('Môi trường và cảnh quan nông thôn', 'Nước sạch | Thu gom chất thải | Cảnh quan'),
  of('Xây dựng hệ thống chính trị và hành chính công', 'Cán bộ đạt chuẩn | Đảng bộ xếp loại tốt'),
  of('Tiếp cận pháp luật và an ninh, quốc phòng', 'Tiếp cận pháp luật | Dân quân | An ninh, trật tự'),
];
