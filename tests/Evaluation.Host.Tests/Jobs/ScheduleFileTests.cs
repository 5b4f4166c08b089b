using System.Text;
using Evaluation.Host.Jobs;

namespace Evaluation.Host.Tests.Jobs;

public sealed class ScheduleFileTests
{
    private const string Good =
        """{"name":"a","title":"示例","product":"annual","cron":"0 0 4 1 7 ?","span":"year","asOf":"day-before","overlap":"queue","enabled":true}""";

    [Fact]
    public void The_shipped_schedules_can_be_used_and_cover_the_recurring_products()
    {
        var shipped = ScheduleFile.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        Assert.Empty(shipped.Problems);
        Assert.Equal(["annual", "bulletin", "midterm", "scorecards", "status", "supervision"], shipped.Rows.Select(s => s.Product).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_without_the_file_ships_none() => Assert.Empty(ScheduleFile.Load("/no/such/folder").Problems);

    [Theory]
    [InlineData("\"a\",\"title\"", "\"A b\",\"title\"", "schedule-name")]
    [InlineData("annual", "yearly", "schedule-product")]
    [InlineData("0 0 4 1 7 ?", "每年", "schedule-cron")]
    [InlineData("0 0 4 1 7 ?", "0 0 4 1 7 ? 2024-2999", "schedule-cron")] // a century ahead is as far as a cron may name a year
    [InlineData("0 0 4 1 7 ?", "0 0 4 31 2,4,6 ?", "schedule-never")]
    [InlineData("0 0 4 1 7 ?", "0 30,45 4 29 2 ?", "schedule-too-often")]
    [InlineData("0 0 4 1 7 ?", "0 0,59 0,23 1,31 * ?", "schedule-too-often")] // a minute before and after midnight
    [InlineData("queue", "later", "schedules-unusable")]
    [InlineData("queue", "", "schedules-unusable")]
    [InlineData("\"enabled\":true", "\"enabled\":1", "schedules-unusable")]
    [InlineData(",\"enabled\":true", "", "schedules-unusable")]
    [InlineData("enabled", "enabledd", "schedules-unusable")]
    [InlineData("\"a\"", "null", "schedules-unusable")]
    [InlineData("}", "", "schedules-unusable")]
    public void What_is_wrong_is_said_and_nothing_is_taken(string right, string wrong, string code)
    {
        var read = Read(Good.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Empty(read.Rows);
        Assert.Equal(code, Assert.Single(read.Problems).Code.Id);
    }

    [Fact]
    public void Names_are_unique()
    {
        Assert.Single(Read(Good).Rows);
        Assert.Equal("schedule-twice", Assert.Single(Read($"{Good},{Good}").Problems).Code.Id);
    }

    private static Model.Problems.Read<Store.Jobs.Schedule> Read(string entries) => ScheduleFile.Read(Encoding.UTF8.GetBytes($$"""{"schedules":[{{entries}}]}"""));
}
