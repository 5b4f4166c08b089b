using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Writing;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>Accounts: made, disabled, enabled, reset by administrators.</summary>
internal static class AccountsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.List("/accounts", List, new("listAccounts", "账户", "The accounts."), Policies.Administrator);
        api.Read("/accounts/{id:long}", Find, new("getAccount", "一个账户", "One account."), Policies.Administrator);
        api.Write(HttpMethods.Post, "/accounts", AddAsync, new("addAccount", "新建账户；初始密码只显示一次", "Make an account; its initial password is shown this once."), Policies.Administrator)
            .Accepts<AccountOrder>(Tags.Json).Produces<AccountMade>(StatusCodes.Status201Created);
        api.Write(HttpMethods.Post, "/accounts/{id:long}/disable", Disable, new("disableAccount", "停用账户，其登录和令牌即时失效", "Disable an account; its sessions and tokens end at once."), Policies.Administrator).Produces<AccountItem>();
        api.Write(HttpMethods.Post, "/accounts/{id:long}/enable", Enable, new("enableAccount", "启用账户", "Enable an account."), Policies.Administrator).Produces<AccountItem>();
        api.Write(HttpMethods.Post, "/accounts/{id:long}/reset", Reset, new("resetAccount", "生成设置新密码的一次性链接；链接只显示一次", "Make a one-time link that sets a new password; it is shown this once."), Policies.Administrator).Produces<AccountLink>();
    }

    private static Tagged<Page<AccountItem>> List(HttpContext context, EvaluationStore store, TimeProvider clock) => Paged.Of(context, store.Accounts.All(), a => Item(store, clock, a));

    private static Results<Tagged<AccountItem>, Refused> Find(long id, EvaluationStore store, TimeProvider clock) =>
        store.Accounts.Find(id) is { } account ? new Tagged<AccountItem>(Item(store, clock, account)) : Refused.NotFound;

    private static async Task<IResult> AddAsync(HttpContext context, EvaluationStore store, TimeProvider clock)
    {
        var (order, refusal) = await JsonBody.ReadAsync<AccountOrder>(context).ConfigureAwait(false);
        if (order is null)
            return refusal!;
        var (password, problem) = new AccountDesk(store, clock, context.User.AccountName()).Add(order.Name, order.Role, order.Agency);
        if (problem is not null)
            return Refused.Data(problem.Code == AccountProblems.NameTaken ? ProblemKinds.Conflict : ProblemKinds.Refused, [problem]);
        var account = store.Accounts.Find(AccountNames.Fold(order.Name))!.Account;
        IdempotencyGate.Keep(context, new AccountMade(Item(store, clock, account), null));
        return Results.Created(FormattableString.Invariant($"{ApiRoutes.Root}/accounts/{account.Id}"), new AccountMade(Item(store, clock, account), password));
    }

    private static IResult Disable(HttpContext context, long id, EvaluationStore store, TimeProvider clock) => Set(context, id, store, clock, isDisabled: true);

    private static IResult Enable(HttpContext context, long id, EvaluationStore store, TimeProvider clock) => Set(context, id, store, clock, isDisabled: false);

    private static IResult Set(HttpContext context, long id, EvaluationStore store, TimeProvider clock, bool isDisabled)
    {
        if (store.Accounts.Find(id) is not { } account)
            return Refused.NotFound;
        return new AccountDesk(store, clock, context.User.AccountName()).SetDisabled(account, isDisabled) is { } problem
            ? Refused.Data(ProblemKinds.Conflict, [problem])
            : Results.Ok(Item(store, clock, store.Accounts.Find(id)!));
    }

    private static IResult Reset(HttpContext context, long id, EvaluationStore store, TimeProvider clock)
    {
        if (store.Accounts.Find(id) is not { IsDisabled: false } account)
            return Refused.NotFound;
        var address = $"{context.Request.Scheme}://{context.Request.Host}{new AccountDesk(store, clock, context.User.AccountName()).Reset(account)}";
        var link = new AccountLink(Item(store, clock, account), address, clock.GetUtcNow() + AccountDesk.LinkLasts);
        IdempotencyGate.Keep(context, link with { Address = null });
        return Results.Ok(link);
    }

    private static AccountItem Item(EvaluationStore store, TimeProvider clock, Account of) =>
        new(of.Id, of.Name, of.Role, of.Agency is { } code ? AgencyName.Of(store.Reference.Agencies(), code) : null, StateOf(of, clock.GetUtcNow()), of.CreatedAt);

    private static AccountState StateOf(Account account, DateTimeOffset now) => account switch
    {
        { IsDisabled: true } => AccountState.Disabled,
        _ when account.IsLocked(now) => AccountState.Locked,
        { MustChange: true } => AccountState.MustChangePassword,
        _ => AccountState.Active,
    };
}

internal enum AccountState
{
    Active,
    MustChangePassword,
    Locked,
    Disabled,
}

internal sealed record AccountItem(long Id, string Name, AccountRole Role, AgencyName? Agency, AccountState State, DateTimeOffset CreatedAt);

/// <param name="Agency">Code; for an agency account and no other.</param>
internal sealed record AccountOrder(string Name, AccountRole Role, string? Agency = null);

/// <param name="InitialPassword"><c>null</c> where the answer is a repeated one.</param>
internal sealed record AccountMade(AccountItem Account, string? InitialPassword);

/// <param name="Address"><c>null</c> where the answer is a repeated one.</param>
internal sealed record AccountLink(AccountItem Account, string? Address, DateTimeOffset ExpiresAt);
