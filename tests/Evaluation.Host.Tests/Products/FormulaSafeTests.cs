using Evaluation.Host.Products;

namespace Evaluation.Host.Tests.Products;

public sealed class FormulaSafeTests
{
    /// <summary>The characters are those of OWASP ASVS 1.2.10, and their full-width forms.</summary>
    [Theory]
    [InlineData("财政部", "财政部")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@a", "'@a")]
    [InlineData("\ta", "'\ta")]
    [InlineData("＝a", "'＝a")]
    [InlineData("a,\"b\"", "\"a,\"\"b\"\"\"")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData("", "")]
    public void Text_that_a_spreadsheet_would_calculate_is_defused(string text, string expected) => Assert.Equal(expected, FormulaSafe.Field(text));
}
