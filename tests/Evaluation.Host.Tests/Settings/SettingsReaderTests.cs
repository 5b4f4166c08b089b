using Evaluation.Host.Settings;

namespace Evaluation.Host.Tests.Settings;

public sealed class SettingsReaderTests : IDisposable
{
    private readonly TempFolder temp = new();

    private readonly Dictionary<string, string> environment = new(StringComparer.Ordinal);

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Without_a_file_the_usual_settings_count_and_paths_are_of_the_current_folder()
    {
        var settings = Load().Rows.Single();

        Assert.Equal($"Data Source={temp["here/evaluation.db"]}", settings.Database, ignoreCase: true);
        Assert.Equal(temp["here/output"], settings.OutputFolder);
        Assert.Equal(temp["here/data"], settings.DataFolder);
        Assert.Equal("Asia/Shanghai", settings.TimeZone.Id);
    }

    [Fact]
    public void An_argument_wins_over_the_environment_and_that_over_the_file()
    {
        temp.Write("here/appsettings.json", """{"Evaluation":{"Data":"f","Templates":"f","output":"f"},"Logging":{}}""");
        environment["Evaluation__Data"] = "e";
        environment["Evaluation__Templates"] = "e";

        var settings = Load(new Setting("Data", "a", SettingOrigin.Argument)).Rows.Single();

        Assert.Equal(temp["here/a"], settings.DataFolder);
        Assert.Equal(temp["here/e"], settings.TemplatesFolder);
        Assert.Equal(temp["here/f"], settings.OutputFolder);
        Assert.Equal([SettingOrigin.Argument, SettingOrigin.Environment, SettingOrigin.File], new[] { "Data", "Templates", "Output" }.Select(n => settings.Given.Single(s => s.Name == n).Origin));
    }

    [Fact]
    public void The_data_folder_lies_beside_the_program_when_the_current_folder_has_none()
    {
        Directory.CreateDirectory(temp["program/data"]);
        Assert.Equal(temp["program/data"], Load().Rows.Single().DataFolder);

        Directory.CreateDirectory(temp["here/data"]);
        Assert.Equal(temp["here/data"], Load().Rows.Single().DataFolder);
    }

    [Theory]
    [InlineData("{", "settings-unreadable")]
    [InlineData("", "settings-unreadable")]
    [InlineData("[]", "settings-unreadable")]
    [InlineData("""{"Evaluation":[]}""", "settings-unreadable")]
    [InlineData("""{"Evaluation":{"Databse":"x"}}""", "setting-unknown")]
    [InlineData("""{"Evaluation":{"Data":7}}""", "setting-not-text")]
    [InlineData("""{"Evaluation":{"Data":""}}""", "setting-empty")]
    [InlineData("""{"Evaluation":{"TimeZone":"Asia/Nowhere"}}""", "time-zone-unknown")]
    [InlineData("""{"Evaluation":{"Database":"no equals sign"}}""", "database-address")]
    [InlineData("""{"Evaluation":{"Database":"Host=db.example;Pasword=geheim"}}""", "database-address")]
    [InlineData("""{"Evaluation":{"Database":"Host=db.example;Port=many"}}""", "database-address")]
    [InlineData("""{"Evaluation":{"Database":"Data Source=evaluation.db;Colour=red"}}""", "database-address")]
    [InlineData("""{"Evaluation":{"Database":"File=evaluation.db"}}""", "database-address")]
    public void A_bad_file_is_a_problem_that_names_the_file(string text, string code)
    {
        temp.Write("here/appsettings.json", text);

        var problem = Assert.Single(Load().Problems);

        Assert.Equal((code, "appsettings.json"), (problem.Code.Id, problem.Place.File));
        Assert.DoesNotContain("geheim", problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Today_is_the_day_in_Shanghai()
    {
        var settings = Load().Rows.Single();

        Assert.Equal(new DateOnly(2024, 7, 1), settings.Today(new FixedClock(new DateTimeOffset(2024, 6, 30, 16, 0, 0, TimeSpan.Zero))));
        Assert.Equal(new DateOnly(2024, 6, 30), settings.Today(new FixedClock(new DateTimeOffset(2024, 6, 30, 15, 59, 59, TimeSpan.Zero))));
    }

    private Model.Problems.Read<AppSettings> Load(params Setting[] arguments)
    {
        Directory.CreateDirectory(temp["here"]);
        Directory.CreateDirectory(temp["program"]);
        var around = new Surroundings(TextWriter.Null, TextWriter.Null, temp["here"], temp["program"], environment, TimeProvider.System, IsTerminal: false);
        return SettingsReader.Load(around, arguments);
    }
}
