using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace RelationsExplorer.Import.Reading.Formats.Html;

/// <summary>Tells by its markup what in a page is no part of the article.</summary>
internal static partial class HtmlFurniture
{
    // Whole words of class and id as content systems use them; "comment" but not "commentary".
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "sidebar", "widget", "footer", "share", "sharing", "social",
        "comment", "comments", "respond", "related", "recommended", "newsletter", "subscribe", "subscription", "cookie", "cookies", "banner",
        "advert", "advertisement", "ads", "promo", "popup", "modal", "paywall", "tags", "pagination", "pager", "print-only", "author-box", "bio",
        "biography", "authorbox", "caption", "credit", "masthead", "topbar", "toolbar", "subnav", "submenu", "sitemap", "teaser", "teasers", "trending", "popular", "most-read",
        "donate", "donation", "disqus", "consent", "gdpr", "skip", "signup", "readmore", "pullquote", "crumbs", "crumb", "taboola", "outbrain", "login", "toc",
    };

    /// <summary>The rule for rows and lists of nothing but short links, which lead elsewhere; null for all else.</summary>
    public static string? RuleForLinks(IElement element)
    {
        if (element.LocalName is not ("ul" or "p" or "div" or "table") || element.TextContent.Length > 1_000) return null;
        var links = element.QuerySelectorAll("a[href]");
        if (links.Length < 3 || links.Any(link => link.GetAttribute("href") is ['#', ..] && link.TextContent.Trim() is { Length: <= 4 })) return null;
        var words = element.TextContent.Count(char.IsLetterOrDigit);
        return links.Sum(link => link.TextContent.Count(char.IsLetterOrDigit)) * 10 >= words * 9 && words < links.Length * 60 ? PassageRules.HtmlLinks : null;
    }

    // "has-sidebar" may be written on the frame of the whole article.
    private static bool HoldsText(IElement element)
    {
        if (element.QuerySelector("p") is null) return false;
        var all = element.Owner?.QuerySelectorAll("p").Sum(p => p.TextContent.Length) ?? 0;
        return element.QuerySelectorAll("p").Sum(p => p.TextContent.Length) * 2 > all;
    }

    // "relatedPosts"
    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex CamelCase();

    /// <summary>The rule that sets the element apart; null where its markup says nothing against it.</summary>
    public static string? RuleFor(IElement element)
    {
        if (element.LocalName is "nav" or "footer" or "aside" or "form" or "dialog" or "button" or "figcaption") return PassageRules.OfHtml + element.LocalName;
        if (element.LocalName == "header" && element.QuerySelector("h1") is null) return PassageRules.HtmlHeader;
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return PassageRules.HtmlHidden;
        if (element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "complementary" or "search") return PassageRules.HtmlRole;
        if (element.LocalName is "body" or "html" or "main" or "article") return null;
        foreach (var name in CamelCase().Replace(element.ClassName + " " + element.Id, "-").Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Words.Contains(name) || name.Split('-').Any(Words.Contains)) return HoldsText(element) ? null : PassageRules.HtmlClass;
        }

        return null;
    }
}
