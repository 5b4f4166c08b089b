namespace Evaluation.Host.Tests.Reporting;

public sealed class CasesVerbTests : IDisposable
{
    private readonly ReportingOffice office = new();

    public void Dispose() => office.Dispose();

    [Fact]
    public async Task Cases_are_imported_chosen_and_printed_in_a_workbook_of_their_own()
    {
        await File.WriteAllTextAsync(office["案例.csv"], "code,agency,region,task_no,title,summary,evidence,batch\n2023-01,国家知识产权局,浙江,,示例案例甲,示例：简介甲,示例文号,第一批\n2023-02,科技部,,,示例案例乙,示例：简介乙,,第一批\n");

        await office.RunAsync("init");

        var imported = await office.RunAsync("import", "cases", office["案例.csv"], "--year", "2023");
        Assert.Equal((0, ""), (imported.ExitCode, imported.Error));
        Assert.Equal(0, (await office.RunAsync("cases", "select", "--year", "2023", "--case", "2023-01")).ExitCode);
        Assert.Equal(0, (await office.RunAsync("cases", "decline", "--year", "2023", "--case", "2023-02", "--reason", "示例：材料不全")).ExitCode);

        var listed = (await office.RunAsync("cases", "list", "--year", "2023", "--format", "csv")).Out.Split('\n');
        Assert.StartsWith("2023-01,国家知识产权局,330000,,示例案例甲,第一批,selected,", listed[1], StringComparison.Ordinal);
        Assert.StartsWith("2023-02,科技部,,,示例案例乙,第一批,declined,示例：材料不全,", listed[2], StringComparison.Ordinal);
        Assert.Equal(0, (await office.RunAsync("report", "cases", "--year", "2023", "--out", "cases")).ExitCode);
        Assert.True(File.Exists(office["cases/典型案例-2023.xlsx"]));
        Assert.Contains("case-unknown", (await office.RunAsync("cases", "select", "--year", "2023", "--case", "没有")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_whose_title_is_a_formula_is_text_in_the_list_that_a_spreadsheet_opens()
    {
        await File.WriteAllTextAsync(office["案例.csv"], "code,agency,region,task_no,title,summary,evidence,batch\n2023-01,科技部,,,=HYPERLINK(0),示例：简介,,@示例\n");
        await office.RunAsync("init");
        Assert.Equal(0, (await office.RunAsync("import", "cases", office["案例.csv"], "--year", "2023")).ExitCode);

        Assert.Contains(",'=HYPERLINK(0),'@示例,", (await office.RunAsync("cases", "list", "--year", "2023", "--format", "csv")).Out, StringComparison.Ordinal);
        Assert.Contains("\"=HYPERLINK(0)\"", (await office.RunAsync("cases", "list", "--year", "2023", "--format", "json")).Out, StringComparison.Ordinal);
    }
}
