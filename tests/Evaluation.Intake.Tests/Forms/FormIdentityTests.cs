using Evaluation.Intake.Forms;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Reporting;

namespace Evaluation.Intake.Tests.Forms;

public class FormIdentityTests
{
    private static readonly FormIdentity identity = Sample.Structure.Identity;

    [Fact]
    public void A_form_is_known_whatever_its_file_and_its_sheets_are_called()
    {
        var form = Sample.Filled();
        form.Structure.Name = "Sheet1";
        form.Structure.State = "visible";
        var read = FormReader.Read(form.Build(), "/tmp/x/新建.xlsx", Sample.Expect);
        Assert.Empty(read.Problems);
        Assert.Equal(identity, Assert.Single(read.Rows).Structure.Identity);
    }

    [Fact]
    public void A_workbook_without_a_structure_is_none_of_ours()
    {
        var form = new TestForm();
        form.Sheets.Remove(form.Structure);
        Refused("form-not-ours", form);
    }

    [Theory]
    [InlineData(1, "2024")]      // the year
    [InlineData(3, "A02")]       // the agency
    [InlineData(5, "3")]         // the version
    [InlineData(7, "30-1")]      // a row
    [InlineData(16, "00")]       // the signature
    public void A_line_of_the_structure_that_was_changed_is_found_out(int row, string value)
    {
        var form = new TestForm();
        form.Structure.Extras[(row, 2)] = value;
        Refused("form-altered", form);
    }

    [Theory]
    [InlineData(16)]   // without its signature
    [InlineData(9)]    // without a row
    [InlineData(3)]    // without its agency
    public void A_line_of_the_structure_that_was_deleted_is_found_out(int row)
    {
        var form = new TestForm();
        for (var column = 0; column < 3; column++)
            form.Structure.Extras.Remove((row, column));
        Refused("form-altered", form);
    }

    [Fact]
    public void A_form_signed_by_another_office_is_refused() => Refused("form-altered", new TestForm(key: "another"u8.ToArray()));

    [Fact]
    public void Two_structures_in_one_workbook_are_one_too_many()
    {
        var form = new TestForm();
        form.Sheets.Add(form.Structure.Copy("_form2"));
        Refused("form-altered", form);
    }

    [Fact]
    public void The_form_of_another_plan_or_year_is_refused()
    {
        Refused("form-other-plan", With(identity with { PlanYear = 2022 }));
        Refused("form-other-plan", With(identity with { PlanHash = "0000" }));
    }

    [Fact]
    public void A_form_of_a_version_that_was_followed_by_another_is_refused() => Refused("form-old-version", With(identity with { Version = 1 }));

    [Fact]
    public void A_form_that_was_never_issued_is_refused()
    {
        Refused("form-never-issued", With(identity with { Version = 3 }));
        Refused("form-never-issued", With(identity with { Period = Period.Parse("2023-Q3") }));
    }

    [Fact]
    public void A_form_of_an_agency_that_is_not_known_is_refused() => Refused("form-agency-unknown", With(identity with { Agency = "A99" }));

    [Fact]
    public void The_form_of_another_agency_than_awaited_is_refused()
    {
        Refused("form-other-agency", new TestForm(), Sample.Expect with { Agency = "A02" });
        Assert.Single(FormReader.Read(new TestForm().Build(), "a.xlsx", Sample.Expect with { Agency = "A01" }).Rows);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a workbook")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("PK\u0005\u0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0")]
    public void Bytes_that_are_no_workbook_are_refused(string bytes)
    {
        var read = FormReader.Read(new MemoryStream(System.Text.Encoding.Latin1.GetBytes(bytes)), "a.xlsx", Sample.Expect);
        Assert.True(read.IsRefused);
        Assert.Empty(read.Rows);
    }

    [Fact]
    public void The_sentences_tell_what_to_do_in_both_languages()
    {
        var problem = Assert.Single(Sample.Read(With(identity with { Version = 1 })).Problems);
        Assert.Equal("The form has version 1; version 2 was issued since, with other rows. Copy what was filled in into the new form.", problem.English);
        Assert.Equal("该报送表为第 1 版，之后已下发第 2 版（行有调整）。请在新版报送表中填写后再提交。", problem.Chinese);
    }

    private static TestForm With(FormIdentity other) => new(Sample.Structure with { Identity = other });

    private static void Refused(string code, TestForm form, FormExpectations? expect = null)
    {
        var read = FormReader.Read(form.Build(), "a.xlsx", expect ?? Sample.Expect);
        Assert.Equal(code, Assert.Single(read.Problems).Code.Id);
        Assert.Equal(ProblemSeverity.Error, read.Problems[0].Severity);
        Assert.Empty(read.Rows);
    }
}
