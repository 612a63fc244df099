using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RelationsExplorer.Web.Pages;

/// <summary>The corpus at a glance.</summary>
internal sealed class IndexModel : PageModel;
