using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Evaluation.Browser.Tests.Running;

/// <summary>What the office does in more than one story.</summary>
internal static class OfficeWork
{
    /// <summary>Starts a product of 2023 as of today and waits for it.</summary>
    /// <returns>Path of the run's page.</returns>
    public static async Task<string> ProduceAsync(Person office, string product)
    {
        await office.OpenAsync("/runs");
        await office.ChooseAsync("产品", product);
        await office.ChooseAsync("计划年度", "2023");
        await office.PressAsync("生成");
        var published = office.Rows(product, "已发布");
        await office.ReloadUntilVisibleAsync(published);
        return (await published.First.GetByRole(AriaRole.Link).First.GetAttributeAsync("href"))!;
    }

    /// <summary>Runs a schedule now and waits for what it makes.</summary>
    /// <returns>The link to the run.</returns>
    public static async Task<ILocator> RunAsync(Person office, string schedule)
    {
        await office.OpenAsync("/schedules");
        await office.Rows(schedule).First.GetByRole(AriaRole.Button, new() { Name = "立即执行" }).ClickAsync();
        await Expect(office.Message).ToContainTextAsync("已列入执行");
        var made = office.Rows(schedule).GetByRole(AriaRole.Link);
        await office.ReloadUntilVisibleAsync(made);
        return made.First;
    }

    /// <summary>Decides on everything of an agency that waits.</summary>
    public static async Task ReviewAsync(Person office, string agency, string decision, string reason)
    {
        await office.OpenAsync("/reviews");
        await office.ChooseAsync("部门", agency);
        await office.ChooseAsync("审核情况", "待审核");
        await office.PressAsync("查找");
        await office.FollowAsync("全选本页");
        await office.Main.GetByRole(AriaRole.Radio, new() { Name = decision }).CheckAsync();
        await office.Main.GetByLabel("理由").FillAsync(reason);
        await office.PressAsync("提交审核意见");
        await Expect(office.Message).ToHaveTextAsync("审核意见已保存。");
        await Expect(office.Main.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(0);
    }
}
