using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RelationsExplorer.PageTests;

/// <summary>An answered page, parsed.</summary>
public sealed class Page(HttpStatusCode status, string html)
{
    /// <summary>How it was answered.</summary>
    public HttpStatusCode Status { get; } = status;

    /// <summary>The document.</summary>
    public IDocument Document { get; } = new HtmlParser().ParseDocument(html);

    /// <summary>The words of the one main heading.</summary>
    public string Heading => Words(Document.QuerySelectorAll("h1").Single());

    /// <summary>The words of the first element that a selector finds.</summary>
    public string WordsOf(string selector) => Words(Document.QuerySelector(selector) ?? throw new InvalidOperationException($"There is no {selector}."));

    /// <summary>An element's words with single spaces.</summary>
    public static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
