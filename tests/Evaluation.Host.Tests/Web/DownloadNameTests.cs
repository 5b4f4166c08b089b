using System.Net.Http.Headers;
using Evaluation.Host.Web.Downloads;

namespace Evaluation.Host.Tests.Web;

public sealed class DownloadNameTests
{
    private const string Hash = "3fa94c1200000000000000000000000000000000000000000000000000000000";

    /// <remarks>The encoded names are those of encodeURIComponent.</remarks>
    [Theory]
    [InlineData("report 2023.xlsx", "attachment; filename=\"report 2023.xlsx\"; filename*=UTF-8''report%202023.xlsx")]
    [InlineData("部门评价表-2023-财政部.xlsx", "attachment; filename=\"2023-3fa94c12.xlsx\"; filename*=UTF-8''%E9%83%A8%E9%97%A8%E8%AF%84%E4%BB%B7%E8%A1%A8-2023-%E8%B4%A2%E6%94%BF%E9%83%A8.xlsx")]
    [InlineData("报送 “终稿”(1).xlsx", "attachment; filename=\"(1)-3fa94c12.xlsx\"; filename*=UTF-8''%E6%8A%A5%E9%80%81%20%E2%80%9C%E7%BB%88%E7%A8%BF%E2%80%9D%281%29.xlsx")]
    [InlineData("a\"b;c.xlsx", "attachment; filename=\"a_b;c.xlsx\"; filename*=UTF-8''a_b%3Bc.xlsx")]
    [InlineData("100%.csv", "attachment; filename=\"100-3fa94c12.csv\"; filename*=UTF-8''100%25.csv")]
    [InlineData("𠮷.xlsx", "attachment; filename=\"3fa94c12.xlsx\"; filename*=UTF-8''%F0%A0%AE%B7.xlsx")]
    public void A_name_stands_in_the_header_in_utf_8_and_in_plain_letters(string name, string expected)
    {
        Assert.Equal(expected, DownloadName.Disposition(name, Hash));
        Assert.Equal(DownloadName.Safe(name), ContentDispositionHeaderValue.Parse(expected).FileNameStar);
    }

    [Theory]
    [InlineData("charts/主要指标.svg", "主要指标.svg")]
    [InlineData("..\\..\\autoexec.bat", "autoexec.bat")]
    [InlineData("..隐藏.xlsx", "隐藏.xlsx")]
    [InlineData(".xlsx", "文件.xlsx")]
    [InlineData("", "文件")]
    [InlineData("a\r\nSet-Cookie: b.xlsx", "aSet-Cookie_ b.xlsx")]
    [InlineData("excel\u202Excod.xlsx", "excelxcod.xlsx")]
    [InlineData("末尾. .xlsx", "末尾.xlsx")]
    public void Folders_control_characters_and_hiding_dots_go(string name, string expected) => Assert.Equal(expected, DownloadName.Safe(name));

    [Fact]
    public void A_very_long_name_keeps_its_beginning_and_its_extension()
    {
        var safe = DownloadName.Safe(new string('长', 500) + ".xlsx");
        Assert.Equal(new string('长', 115) + ".xlsx", safe);
    }
}
