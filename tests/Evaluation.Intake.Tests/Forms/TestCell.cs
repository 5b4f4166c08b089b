namespace Evaluation.Intake.Tests.Forms;

/// <summary>A cell as a program stores it.</summary>
/// <param name="Type">Of the <c>c</c> element; "text" is written as the workbook writes its strings.</param>
/// <param name="Style">0 general, 1 0%, 2 yyyy-mm-dd, 3 yyyy年m月, 4 0.0"％".</param>
internal sealed record TestCell(string Type, string Value, int Style = 0, bool HasFormula = false)
{
    public static implicit operator TestCell(string text) => new("text", text);

    public static TestCell Number(string value, int style = 0) => new("n", value, style);

    public static TestCell Percent(string fraction) => Number(fraction, 1);

    /// <param name="serial">45261 is 2023-12-01.</param>
    public static TestCell Date(string serial) => Number(serial, 2);

    /// <param name="spec">A text; or <c>n:85</c>, <c>p:0.85</c>, <c>d:45261</c>, <c>m:45261</c>, <c>e:#REF!</c>, <c>f:</c> (a formula without its result), <c>b:1</c>.</param>
    public static TestCell Of(string spec) => spec.Length < 2 || spec[1] != ':' ? spec : spec[0] switch
    {
        'n' => Number(spec[2..]),
        'p' => Percent(spec[2..]),
        'd' => Date(spec[2..]),
        'm' => Number(spec[2..], 3),
        'e' => new TestCell("e", spec[2..], HasFormula: true),
        'f' => new TestCell("n", "", HasFormula: true),
        'b' => new TestCell("b", spec[2..]),
        _ => spec,
    };
}
