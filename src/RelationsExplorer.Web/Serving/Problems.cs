using RelationsExplorer.Corpus;
using RelationsExplorer.Web.Changes;

namespace RelationsExplorer.Web.Serving;

/// <summary>What went wrong, for programs (RFC 9457).</summary>
internal static class Problems
{
    private const int LongestExcerpt = 80;

    /// <summary>The address could not be understood.</summary>
    /// <param name="why">A sentence for each part of it.</param>
    public static IResult WrongAddress(IReadOnlyList<string> why) => Results.Problem(
        detail: string.Join(' ', why), statusCode: StatusCodes.Status400BadRequest, title: "The address could not be understood",
        extensions: [new("errors", why)]);

    /// <summary>The words could not be found in time; what would be left without them is not what was asked for.</summary>
    public static IResult TookTooLong() => Results.Problem(
        detail: "The search for these words took too long; fewer or longer words find faster.", statusCode: StatusCodes.Status503ServiceUnavailable, title: "The search was stopped");

    /// <summary>There is no such record; where there was one, when and why it went.</summary>
    /// <param name="context">The request.</param>
    /// <param name="list">The list that was looked in: "claims".</param>
    /// <param name="what">What was looked for: "claim".</param>
    /// <param name="id">Under which id.</param>
    public static IResult NotThere(HttpContext context, string list, string what, string id) =>
        GoneAddresses.FindOrNull(context, list, id) is not var (import, gone) ? NotThere(what, id)
        : Results.Problem(
            detail: gone.InWords(import), statusCode: StatusCodes.Status410Gone, title: "This record is gone",
            extensions: [new("gone", import.At), new("why", gone.Why), new("articles", gone.Articles)]);

    /// <summary>There never was such a thing.</summary>
    /// <param name="what">What was looked for: "part of the API".</param>
    /// <param name="id">Under which name.</param>
    public static IResult NotThere(string what, string id) => Results.Problem(
        detail: $"There is no {what} ‘{Excerpt.Of(id, LongestExcerpt)}’ here.", statusCode: StatusCodes.Status404NotFound, title: "There is nothing at this address");

    /// <summary>The corpus has been read again since a list was begun.</summary>
    public static IResult ReadAgain() => Results.Problem(
        detail: "The corpus has been read again since this list was begun, and its order may have changed. Begin with its first part.",
        statusCode: StatusCodes.Status410Gone, title: "This part of the list is gone");
}
