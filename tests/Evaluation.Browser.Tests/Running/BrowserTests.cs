using Microsoft.Playwright;

[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Evaluation.Browser.Tests.Running;

/// <summary>Tests at the shared ministry. Whatever a page does that its policy forbids fails the test that was there.</summary>
[Collection(nameof(Ministry))]
public abstract class BrowserTests(Ministry ministry) : IAsyncLifetime
{
    private readonly List<Person> people = [];

    protected Ministry Ministry { get; } = ministry;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        List<string> complaints = [.. people.SelectMany(p => p.Complaints)];
        foreach (var person in people)
            await person.DisposeAsync();
        Assert.Empty(complaints);
    }

    protected async Task<Person> ComeAsync(Role role) => Known(await Ministry.ComeAsync(role));

    protected async Task<Person> ComeAsync(BrowserNewContextOptions options) => Known(await Person.ComeAsync(Ministry.Browser, options));

    /// <param name="role">As it is called on the page.</param>
    protected async Task<Person> HireAsync(string name, string role, string? agency = null) => Known(await Ministry.HireAsync(name, role, agency));

    private Person Known(Person person)
    {
        people.Add(person);
        return person;
    }
}
