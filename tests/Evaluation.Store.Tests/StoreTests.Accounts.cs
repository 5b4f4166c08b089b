using Evaluation.Store.Accounts;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    /// <summary>The moment of every unit of these tests; see <see cref="FixedClock"/>.</summary>
    private static readonly DateTimeOffset Now = new FixedClock().GetUtcNow();

    private static readonly DateTimeOffset Later = Now.AddHours(12);

    [StoreFact]
    public void An_account_comes_back_as_it_was_made_and_its_name_is_taken()
    {
        Write(unit => unit.SaveAgencies([Agency("A02", "中央宣传部")]));
        var made = Make("宣传部", AccountRole.Agency, "A02");

        Assert.Equal(new Account(made.Id, "宣传部", AccountRole.Agency, "A02", true, false, false, null, Now), made);
        Assert.Equal(made, Store.Accounts.Find(made.Id));
        Assert.Equal(new Credentials(made, "hash"), Store.Accounts.Find("宣传部"));
        Account? second = made;
        Write(unit => second = unit.Accounts.Add("宣传部", AccountRole.Reader, null, null, mustChange: true));
        Assert.Null(second);
        Assert.Equal([made], Store.Accounts.All());
    }

    [StoreFact]
    public void Only_an_agency_account_has_an_agency_and_one_that_is_there()
    {
        Assert.Throws<ArgumentException>(() => Make("a", AccountRole.Agency, null));
        Assert.Throws<ArgumentException>(() => Make("a", AccountRole.Agency, "A99"));
        Assert.Throws<ArgumentException>(() => Make("a", AccountRole.Office, "A02"));
        Assert.Empty(Store.Accounts.All());
    }

    [StoreFact]
    public void A_session_holds_until_it_is_over_or_ended()
    {
        Make("a", AccountRole.Reader);
        Assert.True(Start("a", "s1"));
        Assert.True(Start("a", "s2"));
        var signedIn = Store.Accounts.BySession("s1", Now)!;
        Assert.Equal("a", signedIn.Account.Name);
        Assert.Equal([new AccountSession(signedIn.Id, Now, Later, "127.0.0.1", "browser")], Store.Accounts.Sessions(signedIn.Account.Id, Now).Skip(1));
        Assert.Null(Store.Accounts.BySession("s1", Later));
        Assert.Null(Store.Accounts.BySession("no such", Now));

        Write(unit => unit.Accounts.EndSession(signedIn.Account.Id + 1, signedIn.Id));
        Assert.NotNull(Store.Accounts.BySession("s1", Now));
        Write(unit => unit.Accounts.EndSession(signedIn.Account.Id, signedIn.Id));
        Assert.Null(Store.Accounts.BySession("s1", Now));
        Assert.NotNull(Store.Accounts.BySession("s2", Now));
    }

    [StoreFact]
    public void Another_password_ends_all_sessions_but_the_one_it_was_changed_in_and_voids_links()
    {
        var account = Make("a", AccountRole.Reader);
        Start("a", "here");
        Start("a", "there");
        Write(unit => unit.Accounts.MakeLink(account.Id, "link", Later));
        var here = Store.Accounts.BySession("here", Now)!.Id;
        Write(unit => unit.Accounts.ChangePassword(Store.Accounts.Find("a")!, "other", here));

        Assert.NotNull(Store.Accounts.BySession("here", Now));
        Assert.Null(Store.Accounts.BySession("there", Now));
        Assert.Null(Store.Accounts.Link("link", Now));
    }

    [StoreFact]
    public void A_password_set_by_who_did_not_know_the_old_one_ends_every_session_and_every_token()
    {
        var account = Make("a", AccountRole.Reader);
        Start("a", "s");
        Write(unit => unit.Accounts.AddToken(account.Id, "示例", "t", Later));
        Write(unit => unit.Accounts.SetPassword(account.Id, "other", mustChange: false));

        Assert.Null(Store.Accounts.BySession("s", Now));
        Assert.Null(Store.Accounts.ByToken("t", Now));
    }

    [StoreFact]
    public void A_password_is_not_changed_on_one_that_was_guessed_while_others_guesses_locked_the_account()
    {
        var account = Make("a", AccountRole.Reader);
        var checkedBefore = Store.Accounts.Find("a")!;
        Write(unit => unit.Accounts.RecordFailure(account.Id, new LockRule(1, TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(15))));
        var isChanged = true;
        Write(unit => isChanged = unit.Accounts.ChangePassword(checkedBefore, "other", keptSession: 1));

        Assert.False(isChanged);
        Assert.Equal(checkedBefore.PasswordHash, Store.Accounts.Find("a")!.PasswordHash);
    }

    [StoreFact]
    public void A_session_is_not_begun_on_a_password_that_was_changed_while_it_was_checked()
    {
        var account = Make("a", AccountRole.Reader);
        var checkedBefore = Store.Accounts.Find("a")!;
        Write(unit => unit.Accounts.SetPassword(account.Id, "other", mustChange: false));
        var begun = true;
        Write(unit => begun = unit.Accounts.StartSession(checkedBefore, "s", Later, "", ""));

        Assert.False(begun);
        Assert.Null(Store.Accounts.BySession("s", Now));
    }

    [StoreFact]
    public void The_last_allowed_failure_locks_and_a_locked_account_begins_no_session()
    {
        var account = Make("a", AccountRole.Reader);
        var rule = new LockRule(3, TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(15));
        List<bool> locked = [];
        for (var i = 0; i < 3; i++)
            Write(unit => locked.Add(unit.Accounts.RecordFailure(account.Id, rule)));

        Assert.Equal([false, false, true], locked);
        Assert.Equal(Now.AddMinutes(15), Store.Accounts.Find(account.Id)!.LockedUntil);
        Assert.False(Start("a", "s"));
    }

    [StoreFact]
    public void Disabling_ends_sessions_tokens_and_links_and_never_the_last_administrator()
    {
        var boss = Make("boss", AccountRole.Administrator);
        Start("boss", "session");
        Write(unit => unit.Accounts.AddToken(boss.Id, "示例", "token", Later));
        Write(unit => unit.Accounts.MakeLink(boss.Id, "link", Later));
        var done = true;
        Write(unit => done = unit.Accounts.SetDisabled(boss.Id, isDisabled: true));
        Assert.False(done);
        Assert.NotNull(Store.Accounts.ByToken("token", Now));

        Make("deputy", AccountRole.Administrator);
        Write(unit => done = unit.Accounts.SetDisabled(boss.Id, isDisabled: true));
        Assert.True(done);
        Assert.Null(Store.Accounts.BySession("session", Now));
        Assert.Null(Store.Accounts.ByToken("token", Now));
        Write(unit => unit.Accounts.SetDisabled(boss.Id, isDisabled: false));
        Assert.Null(Store.Accounts.BySession("session", Now));
        Assert.Null(Store.Accounts.ByToken("token", Now));
        Assert.Null(Store.Accounts.Link("link", Now));
    }

    [StoreFact]
    public void Of_many_who_use_a_link_at_once_one_succeeds()
    {
        Write(unit => unit.Accounts.MakeLink(null, "link", Later));
        var used = 0;
        Parallel.For(0, 8, _ => Write(unit =>
        {
            if (unit.Accounts.UseLink("link") is not null)
                Interlocked.Increment(ref used);
        }));

        Assert.Equal(1, used);
        Assert.Null(Store.Accounts.Link("link", Now));
    }

    [StoreFact]
    public void Several_nodes_have_each_a_link_for_the_first_administrator_and_one_use_is_the_end_of_all()
    {
        Write(unit => unit.Accounts.MakeLink(null, "node 1", Later));
        Write(unit => unit.Accounts.MakeLink(null, "node 2", Later));
        Assert.NotNull(Store.Accounts.Link("node 1", Now));
        Write(unit => unit.Accounts.UseLink("node 1"));
        Assert.Null(Store.Accounts.Link("node 2", Now));
    }

    [StoreFact]
    public void A_newer_link_voids_the_older_one_of_its_account_only()
    {
        var account = Make("a", AccountRole.Reader);
        Write(unit => unit.Accounts.MakeLink(null, "first", Later));
        Write(unit => unit.Accounts.MakeLink(account.Id, "old", Later));
        Write(unit => unit.Accounts.MakeLink(account.Id, "new", Later));

        Assert.Null(Store.Accounts.Link("old", Now));
        Assert.Equal(account, Store.Accounts.Link("new", Now)!.Account);
        Assert.Null(Store.Accounts.Link("first", Now)!.Account);
        Assert.Null(Store.Accounts.Link("new", Later));
    }

    [StoreFact]
    public void A_key_of_the_portal_is_kept_once()
    {
        Write(unit => unit.Accounts.SaveKey(new PortalKey("key-1", "<key/>")));
        Assert.Equal(UnitOutcome.Unchanged, Write(unit => unit.Accounts.SaveKey(new PortalKey("key-1", "<other/>"))));
        Assert.Equal([new PortalKey("key-1", "<key/>")], Store.Accounts.Keys());
    }

    [StoreFact]
    public void Sign_ins_and_downloads_leave_the_data_as_it_was()
    {
        var before = Store.DataState.Last();
        Store.Write("a", "sign-in", "a", unit => unit.Note("signed in"));
        Store.Write("a", "download", "f", unit => unit.Note("downloaded"));
        Assert.Equal(before, Store.DataState.Last());
        Write(unit => unit.Note("imported"));
        Assert.Equal(3, Store.DataState.Last());
        Assert.Equal(3, Store.DataState.Last());
        Assert.True(Store.DataState.IsReady());
        Tamper("INSERT INTO migration (name, sha256, applied_at) VALUES ('9999_future.sql', 'x', 'y')");
        Assert.False(Store.DataState.IsReady());
    }

    [StoreFact]
    public void A_file_is_found_by_its_own_name_in_the_last_published_run_only()
    {
        Produce(RunKey());
        Produce(RunKey("later") with { AsOf = Day("2024-07-31") });
        Write(unit => unit.StartRun(RunKey("open") with { AsOf = Day("2024-08-31") }));

        Assert.Equal((RunKey("later") with { AsOf = Day("2024-07-31") }).Id, Store.Scopes.File("annual", "b.svg")!.Value.RunId);
        Assert.Equal(Artifacts[1], Store.Scopes.File("annual", "b.svg", RunKey().Id)!.Value.Artifact);
        Assert.Null(Store.Scopes.File("scorecards", "b.svg"));
        Assert.Null(Store.Scopes.File("annual", "c.svg"));
    }

    private Account Make(string name, AccountRole role, string? agency = null)
    {
        Account? account = null;
        Write(unit => account = unit.Accounts.Add(name, role, agency, "hash", mustChange: false));
        return account!;
    }

    private bool Start(string name, string secretHash)
    {
        var begun = false;
        Write(unit => begun = unit.Accounts.StartSession(Store.Accounts.Find(name)!, secretHash, Later, "127.0.0.1", "browser"));
        return begun;
    }
}
