using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Exporting;
using RelationsExplorer.Web.Lists;
using RelationsExplorer.Web.Pages.Shared;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.Web.Api;

/// <summary>The corpus for programs: every list with the filters of its page, every record, in the words of the exports.</summary>
internal static class JsonApi
{
    /// <summary>Where it begins.</summary>
    public const string Root = "/api/v1";

    private static readonly string[] _methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Adds the addresses.</summary>
    public static void MapJsonApi(this IEndpointRouteBuilder site)
    {
        var api = site.MapGroup(Root).WithMetadata(FromStore.Mark);
        api.MapMethods("", _methods, (StoreSession store) => Answer.Of(RootOf(store)))
            .WithName("begin").WithTags("begin").WithSummary("Where to begin").Produces<ApiRoot>();
        Add(api, "articles", "article", AskedLists.Articles, RecordLinks.Of, (query, id) => Slug.IsValid(id) ? query.ArticleOrNull(new ArticleSlug(id)) : null);
        Add(api, "claims", "claim", AskedLists.Claims, RecordLinks.Of, (query, id) => query.ClaimOrNull(new ClaimId(id)));
        Add(api, "events", "event", AskedLists.Events, RecordLinks.Of, (query, id) => query.EventOrNull(new EventId(id)));
        Add(api, "sources", "source", AskedLists.Sources, RecordLinks.Of, (query, id) => query.SourceOrNull(new SourceId(id)));
        Add(api, "themes", "theme", AskedLists.Themes, RecordLinks.Of, (query, id) => Slug.IsValid(id) ? query.ThemeOrNull(new ThemeSlug(id)) : null);
        Add(api, "actors", "actor", AskedLists.Actors, RecordLinks.Of, (query, id) => Slug.IsValid(id) ? query.ActorOrNull(new ActorSlug(id)) : null);
        Add(api, "places", "place", AskedLists.Places, RecordLinks.Of, (query, id) => Slug.IsValid(id) ? query.PlaceOrNull(new PlaceSlug(id)) : null);
        Add(api, "discrepancies", "discrepancy", AskedLists.Discrepancies, RecordLinks.Of, (query, id) => query.DiscrepancyOrNull(id));
        api.MapMethods("/compare", _methods, CompareAnswer.AnswerAsync)
            .WithName("compare").WithTags("compare").WithSummary("Articles compared by theme")
            .WithDescription("The table of the page /compare: how many claims each article makes on each theme, by stance, six articles a page. As on the page, a and b choose two articles.")
            .WithMetadata(new ListedParameters(["article", "asof", "theme", "page"], IsByCursor: false))
            .Produces<CompareAnswer>().ProducesProblem(StatusCodes.Status400BadRequest);
        Within<PassageRecord>(api, "articles", "article", "passages", RecordLinks.Of, (store, id) =>
            Slug.IsValid(id) && new RecordQuery(store).ArticleOrNull(new ArticleSlug(id)) is not null
                ? (skip, take) => new RecordsQuery(store).Passages(new ArticleSlug(id)) is var all ? all with { Records = all.Records.Skip(skip).Take(take) } : all
                : null);
        Within<ClaimRecord>(api, "sources", "source", "claims", RecordLinks.Of, (store, id) =>
            new RecordQuery(store).SourceOrNull(new SourceId(id)) is not null ? (skip, take) => new RecordsQuery(store).ClaimsOn(new SourceId(id), skip, take) : null);
        site.MapMethods("/api/{**rest}", _methods, (string? rest) => Problems.NotThere("part of the API", rest ?? "")).ExcludeFromDescription();
        site.MapOpenApi(Root + "/openapi.json");
    }

    private static void Add<T>(
        IEndpointRouteBuilder api, string list, string one, Func<StoreSession, IQueryCollection, CancellationToken, AskedList<T>> ask, Func<T, T> link, Func<RecordQuery, string, T?> read)
        where T : ExportedRecord
    {
        api.MapMethods($"/{list}", _methods, (HttpContext context, StoreSession store, CancellationToken stop) =>
            {
                var asked = ask(store, context.Request.Query, stop);
                List<string> wrong = [.. asked.SetAside, .. ListParameters.Strangers(list, context.Request.Query, ListPart.Names)];
                return ListPart.Answer(store, context.Request, asked.Address, wrong, asked.Read, link);
            })
            .WithName($"list-{list}").WithTags(list).WithSummary($"A list of {list}")
            .WithDescription($"The {list} that the page /{list} shows for the same filters, in the same order. Values of one filter are alternatives; different filters must all hold; behind -not, values are left out.")
            .WithMetadata(new ListedParameters(ListParameters.Of(list)))
            .Produces<Listing<T>>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status410Gone);
        api.MapMethods($"/{list}/{{id}}", _methods, (string id, HttpContext context, StoreSession store) =>
                read(new RecordQuery(store), id) is { } record ? Answer.Of(link(record)) : Problems.NotThere(context, list, one, id))
            .WithName($"read-{one}").WithTags(list).WithSummary($"One {one}").Produces<T>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);
    }

    private static void Within<T>(
        IEndpointRouteBuilder api, string list, string one, string part, Func<T, T> link, Func<StoreSession, string, Func<int, int, RecordList<T>>?> readOrNull)
        where T : ExportedRecord
    {
        api.MapMethods($"/{list}/{{id}}/{part}", _methods, (string id, HttpContext context, StoreSession store) =>
            {
                if (readOrNull(store, id) is not { } read) return Problems.NotThere(context, list, one, id);
                var wrong = context.Request.Query.Keys.Except(ListPart.Names).Select(name => $"‘{name}’ narrows nothing here.").ToList();
                return ListPart.Answer(store, context.Request, new ListAddress($"/{list}/{id}", []), wrong, read, link, $"/{part}");
            })
            .WithName($"list-{part}-of-{one}").WithTags(list).WithSummary($"The {part} of one {one}").WithMetadata(new ListedParameters([]))
            .Produces<Listing<T>>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);
    }

    private static ApiRoot RootOf(StoreSession store)
    {
        var summary = store.Summary;
        return new ApiRoot(
            summary.Version,
            store.Written.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            new SortedDictionary<string, int>(StringComparer.Ordinal)
            {
                ["articles"] = summary.Articles,
                ["claims"] = summary.Claims,
                ["events"] = summary.Events,
                ["sources"] = summary.Sources,
                ["discrepancies"] = summary.Discrepancies,
            },
            new SortedDictionary<string, string>(ListParameters.Lists.ToDictionary(list => list, list => $"{Root}/{list}"), StringComparer.Ordinal)
            {
                ["self"] = Root,
                ["describedby"] = Root + "/openapi.json",
                ["help"] = "/about/api",
                ["corpus"] = "/export/corpus.jsonl",
                ["compare"] = Root + "/compare",
                ["changes"] = "/export/changes.jsonl",
            });
    }
}
