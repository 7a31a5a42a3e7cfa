<?php
// Fills the empty database: a blog, an administrator, and an editor who may not publish any markup, as on most networks of blogs.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('WORDPRESS_ADDRESS'), PHP_URL_HOST) . ':' . parse_url(getenv('WORDPRESS_ADDRESS'), PHP_URL_PORT);
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
// The installer would send a letter.
function wp_new_blog_notification($title, $address, $user, $password) {}
wp_install('A newsroom', 'administrator', 'administrator@example.org', false, '', 'of one test');
switch_theme('newsroom');
get_role('editor')->remove_cap('unfiltered_html');
wp_insert_user(['user_login' => 'editor', 'user_pass' => 'of one test', 'role' => 'editor']);
