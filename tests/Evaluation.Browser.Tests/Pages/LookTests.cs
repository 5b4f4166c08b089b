using Evaluation.Browser.Tests.Running;

namespace Evaluation.Browser.Tests.Pages;

/// <summary>What looks at the pages sees what is wrong with one.</summary>
public sealed class LookTests(Ministry ministry) : BrowserTests(ministry)
{
    [BrowserFact]
    public async Task A_picture_without_words_and_a_table_that_is_too_wide_are_found()
    {
        var person = await ComeAsync(Look.Options(Ministry.Options(Role.Nobody)));
        await ShowAsync(person, """<h1>示例</h1><img src="/assets/icon.svg"><div style="width:500px">宽</div><button>打印</button>""");
        var wrong = await Look.AtAsync(person, "example");
        Assert.Contains(wrong, w => w.StartsWith("1280 px: image-alt", StringComparison.Ordinal));
        Assert.Contains(wrong, w => w.StartsWith("360 px: HTML", StringComparison.Ordinal));
        Assert.DoesNotContain(wrong, w => w.StartsWith("1280 px: HTML", StringComparison.Ordinal));
        Assert.Contains("on paper: what can only be used on a screen is printed", wrong);
    }

    [BrowserFact]
    public async Task A_stop_out_of_order_and_a_focus_that_does_not_show_are_found()
    {
        var person = await ComeAsync(Ministry.Options(Role.Nobody));
        await ShowAsync(person, """<style>a { outline: none }</style><a href="/1">一</a><a href="/2" tabindex="2">二</a>""");
        var faults = await Keyboard.FaultsAsync(person.Page);
        Assert.Contains("1 elements jump the queue", faults);
        Assert.Contains("A  二: the focus can't be seen", faults);
        Assert.Contains("stop 0 is number 1: A  二", faults);
    }

    [BrowserFact]
    public async Task What_the_policy_forbids_and_what_is_asked_elsewhere_is_noted()
    {
        await using var person = await Ministry.ComeAsync(Role.Nobody);
        await ShowAsync(person, """<p style="color:red">示例</p><img alt="" src="http://127.0.0.2:9/x.png">""", "default-src 'none'; img-src *");
        Assert.Contains(person.Complaints, c => c.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.Contains("asked elsewhere: http://127.0.0.2:9/x.png", person.Complaints);
    }

    private static async Task ShowAsync(Person person, string body, string policy = "")
    {
        await person.Page.RouteAsync("**/example", route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = policy },
            Body = $"""<!DOCTYPE html><html lang="zh-CN"><head><title>示例</title></head><body><main>{body}</main></body></html>""",
        }));
        await person.OpenAsync("/example");
    }
}
