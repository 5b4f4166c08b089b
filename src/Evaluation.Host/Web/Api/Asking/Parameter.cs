using Evaluation.Host.Web.Api.Answers;

namespace Evaluation.Host.Web.Api.Asking;

/// <summary>A query parameter: said once, it stands in the document and is held to by every request.</summary>
/// <param name="Words">The choices of a <see cref="ParameterKind.Word"/>.</param>
/// <param name="Least">Of a number; of a text its length.</param>
/// <param name="Most">Likewise.</param>
/// <param name="Default">What counts when it is not given; <c>null</c>: nothing does.</param>
internal sealed record Parameter(
    string Name,
    ParameterKind Kind,
    string Chinese,
    string English,
    IReadOnlyList<string>? Words = null,
    int? Least = null,
    int? Most = null,
    int? Default = null)
{
    public const int LongestText = 200;

    public static readonly Parameter Page = Number("page", "页码，自1起，默认1。", "Page, from 1; default 1.", 1, 1_000_000, 1);

    public static readonly Parameter PageSize = Number("pageSize", "每页条数，1至500，默认50。", "Items on a page, 1 to 500; default 50.", 1, 500, 50);

    public static readonly Parameter AsOf = new(
        "as-of", ParameterKind.Day, "数据截至日期，默认今天；部门账户不得指定。", "The day as of which the data count, by default today; not for agency accounts.");

    public static readonly Parameter Year = Number("year", "计划年度，默认最近一年。", "The plan's year; by default the latest.", 1000, 9998);

    public static readonly Parameter Agency = Text("agency", "部门代码。", "An agency's code.");

    public static Parameter Text(string name, string chinese, string english) => new(name, ParameterKind.Text, chinese, english, Least: 1, Most: LongestText);

    public static Parameter Number(string name, string chinese, string english, int least, int most, int? usual = null) =>
        new(name, ParameterKind.Number, chinese, english, Least: least, Most: most, Default: usual);

    public static Parameter Flag(string name, string chinese, string english) => new(name, ParameterKind.Flag, chinese, english);

    public static Parameter Word<T>(string name, string chinese, string english)
        where T : struct, Enum => new(name, ParameterKind.Word, chinese, english, [.. Enum.GetValues<T>().Select(v => ApiJson.Word(v))]);
}
