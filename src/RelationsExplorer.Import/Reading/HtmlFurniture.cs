using AngleSharp.Dom;

namespace RelationsExplorer.Import.Reading;

/// <summary>Tells by its markup what in a page is no part of the article.</summary>
internal static class HtmlFurniture
{
    // Whole words of class and id as content systems use them; "comment" but not "commentary".
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "sidebar", "widget", "footer", "share", "sharing", "social",
        "comment", "comments", "respond", "related", "recommended", "newsletter", "subscribe", "subscription", "cookie", "cookies", "banner",
        "advert", "advertisement", "ads", "promo", "popup", "modal", "paywall", "tags", "pagination", "pager", "print-only", "author-box", "bio",
    };

    /// <summary>The rule that sets the element apart; null where its markup says nothing against it.</summary>
    public static string? RuleFor(IElement element)
    {
        if (element.LocalName is "nav" or "footer" or "aside" or "form" or "dialog" or "button" or "figcaption") return "html-" + element.LocalName;
        if (element.LocalName == "header" && element.QuerySelector("h1") is null) return "html-header";
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return "html-hidden";
        if (element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "complementary" or "search") return "html-role";
        foreach (var name in (element.ClassName + " " + element.Id).Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Words.Contains(name) || name.Split('-').Any(Words.Contains)) return element.LocalName is "body" or "html" or "main" or "article" ? null : "html-class";
        }

        return null;
    }
}
